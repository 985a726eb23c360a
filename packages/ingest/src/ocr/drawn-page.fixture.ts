/** Pages of text as pictures, for the tests: drawn on a canvas, as a scanner would see them. */
import { createRequire } from 'node:module'
import type { Picture } from './picture.ts'
import { pictureFromRgba } from './picture.ts'

const { createCanvas } = createRequire(import.meta.url)('@napi-rs/canvas') as typeof import('@napi-rs/canvas')

export interface DrawnText {
  /** In points; y is where the letters stand. */
  x: number
  y: number
  text: string
  /** In points; 11 where nothing is said. */
  size?: number
  bold?: boolean
}

export interface DrawnPage {
  texts: readonly DrawnText[]
  /** Boxes in points: left, top, right, bottom. */
  boxes?: readonly (readonly [number, number, number, number])[]
  /** Degrees by which the lines fall to the right. */
  turn?: number
  width?: number
  height?: number
}

export const dpi = 200

export function drawn({ texts, boxes = [], turn = 0, width = 612, height = 180 }: DrawnPage) {
  const scale = dpi / 72
  const canvas = createCanvas(Math.round(width * scale), Math.round(height * scale))
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.translate(canvas.width / 2, canvas.height / 2)
  context.rotate((turn * Math.PI) / 180)
  context.translate(-canvas.width / 2, -canvas.height / 2)
  context.scale(scale, scale)
  context.fillStyle = '#000000'
  context.lineWidth = 0.7
  for (const { x, y, text, size = 11, bold } of texts) {
    context.font = `${bold ? 'bold ' : ''}${size}px Helvetica, Arial, "Liberation Sans", "DejaVu Sans", sans-serif`
    context.fillText(text, x, y)
  }
  for (const [x0, y0, x1, y1] of boxes) context.strokeRect(x0, y0, x1 - x0, y1 - y0)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const picture: Picture = pictureFromRgba(data, canvas.width, canvas.height)
  return { picture, png: () => new Uint8Array(canvas.encodeSync('png')), jpeg: () => new Uint8Array(canvas.encodeSync('jpeg', 90)) }
}

/** Lines below one another, 15 points apart. */
export const lines = (x: number, y: number, texts: readonly string[]): DrawnText[] =>
  texts.map((text, index) => ({ x, y: y + index * 15, text }))
