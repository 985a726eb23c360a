/** A page as a picture in grey: what is recognised, whatever it was rendered or decoded from. */

export interface Picture {
  width: number
  height: number
  /** Row by row, 0 black to 255 white; width × height of them. */
  grey: Uint8Array
}

/** @param rgba row by row, four bytes a pixel, as canvases give them; what is transparent becomes white paper */
export function pictureFromRgba(rgba: Uint8Array | Uint8ClampedArray, width: number, height: number): Picture {
  const grey = new Uint8Array(width * height)
  for (let pixel = 0, at = 0; pixel < grey.length; pixel++, at += 4) {
    const alpha = rgba[at + 3] as number
    // luma of ITU-R BT.601, in 256ths
    const luma = (77 * (rgba[at] as number) + 150 * (rgba[at + 1] as number) + 29 * (rgba[at + 2] as number)) >> 8
    grey[pixel] = alpha === 255 ? luma : 255 - (((255 - luma) * alpha) >> 8)
  }
  return { width, height, grey }
}

/** Otsu's threshold: grey values up to it are ink. N. Otsu, A threshold selection method from gray-level histograms, 1979. */
export function inkThreshold({ grey }: Picture): number {
  const counts = new Float64Array(256)
  for (let at = 0; at < grey.length; at++) (counts[grey[at] as number] as number)++
  let sum = 0
  for (let value = 0; value < 256; value++) sum += value * (counts[value] as number)
  let [below, sumBelow, best, threshold] = [0, 0, -1, 127]
  for (let value = 0; value < 255; value++) {
    below += counts[value] as number
    sumBelow += value * (counts[value] as number)
    const above = grey.length - below
    if (below === 0) continue
    if (above === 0) break
    const between = below * above * (sumBelow / below - (sum - sumBelow) / above) ** 2
    if (between > best) [best, threshold] = [between, value]
  }
  return threshold
}

/** @returns 1 where there is ink, 0 elsewhere */
export function inkOf(picture: Picture, threshold = inkThreshold(picture)): Uint8Array {
  const ink = new Uint8Array(picture.grey.length)
  for (let at = 0; at < ink.length; at++) ink[at] = (picture.grey[at] as number) <= threshold ? 1 : 0
  return ink
}

/** Blank paper, or paper with nothing but grain on it. */
export function isBlank({ grey }: Picture): boolean {
  let dark = 0
  for (let at = 0; at < grey.length; at++) if ((grey[at] as number) < 128) dark++
  return dark < grey.length * 0.00005
}

/** @param times how many pixels become one, each way: their mean, so that ink and paper become shades */
export function shrunk({ width, height, grey }: Picture, times: number): Picture {
  if (times <= 1) return { width, height, grey }
  const size = { width: Math.floor(width / times), height: Math.floor(height / times) }
  const means = new Uint8Array(size.width * size.height)
  for (let y = 0, to = 0; y < size.height; y++)
    for (let x = 0; x < size.width; x++, to++) {
      let sum = 0
      for (let row = y * times; row < (y + 1) * times; row++)
        for (let column = x * times; column < (x + 1) * times; column++) sum += grey[row * width + column] as number
      means[to] = sum / (times * times)
    }
  return { ...size, grey: means }
}
