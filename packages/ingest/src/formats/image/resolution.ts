/** Pixels an inch of a picture: as it says itself, else as if it were a sheet of paper. */

/** In inches: letter paper; A4 is little different. */
const [paperWidth, paperHeight] = [8.5, 11]
/** Sides of a sheet that lies; what is wider still was cut out of one. */
const lying = 1.6
/** What is said to be coarser or finer is the answer of a camera or a screen, which know nothing of paper. */
const [coarsest, finest] = [100, 1200]

/** @param width and height in pixels */
export function resolutionOf(bytes: Uint8Array, width: number, height: number): number {
  return resolutionFrom(pngResolution(bytes) ?? jpegResolution(bytes), width, height)
}

/** @param said what the file says of itself, in pixels an inch */
export function resolutionFrom(said: number | null, width: number, height: number): number {
  if (said && said >= coarsest && said <= finest) return said
  const lies = width > height && width < height * lying
  return width / (lies ? paperHeight : paperWidth)
}

/** https://www.w3.org/TR/png-3/#11pHYs */
function pngResolution(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < 33 || view.getUint32(0) !== 0x89504e47) return null
  for (let at = 8; at + 21 <= bytes.length; ) {
    const length = view.getUint32(at)
    const kind = view.getUint32(at + 4)
    if (kind === 0x49444154) return null // IDAT: the picture begins
    if (kind === 0x70485973) return view.getUint8(at + 16) === 1 ? view.getUint32(at + 8) * 0.0254 : null
    at += 12 + length
  }
  return null
}

/** https://www.w3.org/Graphics/JPEG/jfif3.pdf */
function jpegResolution(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < 18 || view.getUint32(0) !== 0xffd8ffe0 || view.getUint32(6) !== 0x4a464946) return null
  const density = view.getUint16(14)
  return bytes[13] === 1 ? density : bytes[13] === 2 ? density * 2.54 : null
}
