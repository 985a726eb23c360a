/** The gateway to @napi-rs/canvas, which decodes pictures and on which pages are rendered. */
import { createRequire } from 'node:module'
import { type Picture, pictureFromRgba } from './picture.ts'

type Library = typeof import('@napi-rs/canvas')

let library: Library | null | undefined

/** @returns null where the package is not installed */
function loaded(): Library | null {
  if (library === undefined)
    try {
      library = createRequire(import.meta.url)('@napi-rs/canvas') as Library
    } catch {
      library = null
    }
  return library
}

export const hasCanvas = () => loaded() !== null

/** What a page is rendered on. */
export interface Sheet {
  /** The canvas and its two-dimensional context, as browsers have them. */
  canvas: unknown
  context: unknown
  picture(): Picture
  /** Gives its memory back. */
  close(): void
}

/** @returns a white sheet, in pixels; null where the package is not installed */
export function whiteSheet(width: number, height: number): Sheet | null {
  const found = loaded()
  if (!found) return null
  const canvas = found.createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, width, height)
  return {
    canvas,
    context,
    picture: () => pictureFromRgba(context.getImageData(0, 0, width, height).data, width, height),
    close: () => {
      canvas.width = 0
      canvas.height = 0
    },
  }
}

/**
 * @param bytes PNG, JPEG, WebP and what else the library knows
 * @returns null where the package is not installed; as large as it is, or scaled down to `mostPixels`
 * @throws Error when they cannot be decoded
 */
export async function decodePicture(bytes: Uint8Array, mostPixels: number): Promise<{ picture: Picture; scale: number } | null> {
  const found = loaded()
  if (!found) return null
  const image = await found.loadImage(Buffer.from(bytes))
  const scale = Math.min(1, Math.sqrt(mostPixels / (image.width * image.height)))
  const [width, height] = [Math.max(1, Math.round(image.width * scale)), Math.max(1, Math.round(image.height * scale))]
  const canvas = found.createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0, width, height)
  return { picture: pictureFromRgba(context.getImageData(0, 0, width, height).data, width, height), scale }
}
