import { describe, expect, test } from '@jest/globals'
import { resolutionOf } from './resolution.ts'

const png = (perMetre: number) => {
  const bytes = Buffer.alloc(64)
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes)
  bytes.writeUInt32BE(9, 33)
  bytes.write('pHYs', 37, 'latin1')
  bytes.writeUInt32BE(perMetre, 41)
  bytes[49] = 1
  return new Uint8Array(bytes)
}
const jpeg = (unit: number, density: number) =>
  new Uint8Array([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    16,
    0x4a,
    0x46,
    0x49,
    0x46,
    0,
    1,
    1,
    unit,
    density >> 8,
    density & 255,
    density >> 8,
    density & 255,
  ])

describe('pixels an inch of a picture', () => {
  const cases: { name: string; bytes: Uint8Array; size: [number, number]; expected: number }[] = [
    { name: 'as a PNG says', bytes: png(11811), size: [1000, 1000], expected: 300 },
    { name: 'as a JPEG says', bytes: jpeg(1, 150), size: [1000, 1000], expected: 150 },
    { name: 'as a JPEG says in centimetres', bytes: jpeg(2, 118), size: [1000, 1000], expected: 300 },
    { name: 'of a screen: taken for a sheet of paper', bytes: jpeg(1, 72), size: [1700, 2200], expected: 200 },
    { name: 'nothing said, lying', bytes: new Uint8Array(4), size: [2200, 1700], expected: 200 },
    { name: 'nothing said, a strip of a sheet', bytes: new Uint8Array(4), size: [1700, 600], expected: 200 },
  ]
  test.each(cases)('$name', ({ bytes, size, expected }) => {
    expect(Math.round(resolutionOf(bytes, ...size))).toBe(expected)
  })
})
