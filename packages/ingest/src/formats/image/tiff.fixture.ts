/** TIFF files for the tests: pages in grey, not compressed. TIFF Revision 6.0. */
import type { Picture } from '../../ocr/picture.ts'

const [short, long, rational] = [3, 4, 5] as const

/** @param tags further ones of each page: number, type, value; a fraction is over one */
export function tiffOf(pages: readonly Picture[], tags: readonly (readonly [number, 3 | 5, number])[] = []): Uint8Array {
  const parts: Buffer[] = [Buffer.from('49492a0000000000', 'hex')]
  let [length, link] = [8, { in: parts[0] as Buffer, at: 4 }]
  const add = (part: Buffer) => {
    parts.push(part)
    length += part.length
    return length - part.length
  }
  for (const { width, height, grey } of pages) {
    const strip = add(Buffer.from(grey))
    const entries: (readonly [number, 3 | 4 | 5, number])[] = [
      [256, long, width],
      [257, long, height],
      [258, short, 8],
      [259, short, 1],
      [262, short, 1],
      [273, long, strip],
      [277, short, 1],
      [278, long, height],
      [279, long, grey.length],
      ...tags,
    ]
    const written = entries.map(([tag, type, value]) => [tag, type, type === rational ? add(fraction(value)) : value] as const)
    const directory = Buffer.alloc(2 + written.length * 12 + 4)
    directory.writeUInt16LE(written.length)
    written.forEach(([tag, type, value], index) => {
      const at = 2 + index * 12
      directory.writeUInt16LE(tag, at)
      directory.writeUInt16LE(type, at + 2)
      directory.writeUInt32LE(1, at + 4)
      directory.writeUInt32LE(value, at + 8)
    })
    link.in.writeUInt32LE(add(directory), link.at)
    link = { in: directory, at: directory.length - 4 }
  }
  return new Uint8Array(Buffer.concat(parts))
}

function fraction(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeUInt32LE(value)
  bytes.writeUInt32LE(1, 4)
  return bytes
}
