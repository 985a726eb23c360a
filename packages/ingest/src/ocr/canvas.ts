/** The gateway to @napi-rs/canvas, which decodes pictures and on which pages are rendered. */
import { optionalPackage } from '../optional-package.ts'
import { type Picture, pictureFromRgba } from './picture.ts'

type Library = typeof import('@napi-rs/canvas')

const loaded = optionalPackage<Library>('@napi-rs/canvas')

export const hasCanvas = () => loaded() !== null

/** What a page is drawn on. Its pixels lie outside the heap, which does not grow and so is not tidied: close it. */
export interface Sheet {
  /** The canvas and its two-dimensional context, as browsers have them. */
  canvas: unknown
  context: unknown
  picture(): Picture
  /** The bytes of a PNG, in its colours. */
  png(): Promise<Uint8Array>
  /** Gives its memory back. */
  close(): void
}

type Canvas = import('@napi-rs/canvas').Canvas

function sheetOn(canvas: Canvas): Sheet {
  const context = canvas.getContext('2d')
  return {
    canvas,
    context,
    picture: () => pictureFromRgba(context.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height),
    png: () => canvas.encode('png'),
    close: () => {
      canvas.width = 0
      canvas.height = 0
    },
  }
}

function white(library: Library, width: number, height: number): Canvas {
  const canvas = library.createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, width, height)
  return canvas
}

/** @returns a white sheet, in pixels; null where the package is not installed */
export function whiteSheet(width: number, height: number): Sheet | null {
  const found = loaded()
  return found && sheetOn(white(found, width, height))
}

/** @returns the sheet on which it is drawn, as many times as large as `scale` says; null where the package is not installed */
function drawn(image: Canvas | import('@napi-rs/canvas').Image, width: number, height: number, scale: number): Sheet | null {
  const found = loaded()
  if (!found) return null
  const [across, down] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
  const canvas = white(found, across, down)
  const context = canvas.getContext('2d')
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, 0, 0, across, down)
  return sheetOn(canvas)
}

/**
 * @param bytes PNG, JPEG, WebP and what else the library knows
 * @param scaleOf how many times as large it is drawn, from its pixels across and down
 * @returns null where the package is not installed
 * @throws Error when they cannot be decoded
 */
export async function drawnImage(
  bytes: Uint8Array,
  scaleOf: (width: number, height: number) => number,
): Promise<{ sheet: Sheet; scale: number } | null> {
  const found = loaded()
  if (!found) return null
  const image = await found.loadImage(Buffer.from(bytes))
  const scale = scaleOf(image.width, image.height)
  const sheet = drawn(image, image.width, image.height, scale)
  return sheet && { sheet, scale }
}

/** @param scale how many times as large it is drawn @returns null where the package is not installed */
export function drawnPicture({ width, height, grey }: Picture, scale: number): Sheet | null {
  const found = loaded()
  if (!found) return null
  const whole = found.createCanvas(width, height)
  const context = whole.getContext('2d')
  const pixels = context.createImageData(width, height)
  new Uint32Array(pixels.data.buffer).set(Uint32Array.from(grey, shade => (0xff000000 | (shade * 0x010101)) >>> 0))
  context.putImageData(pixels, 0, 0)
  const sheet = drawn(whole, width, height, scale)
  sheetOn(whole).close()
  return sheet
}

/** @returns a scale that leaves no more pixels than so many */
export const scaleWithin = (mostPixels: number, width: number, height: number, scale = 1): number =>
  Math.min(scale, Math.sqrt(mostPixels / (width * height)))
