/** An OLE file of some streams, for the tests of this folder. */

const sector = 512
const end = 0xfffffffe
const free = 0xffffffff

/** @param streams by name; each is filled up to the size from which on streams stand in sectors of their own */
export function compoundFile(streams: Record<string, Buffer>): Uint8Array {
  const contents = Object.entries(streams).map(([name, bytes]) => ({ name, bytes: padded(bytes, Math.max(4096, bytes.length)) }))
  const next: number[] = [0xfffffffd, end]
  const starts = contents.map(({ bytes }) => {
    const start = next.length
    const count = bytes.length / sector
    for (let at = 1; at <= count; at++) next.push(at === count ? end : start + at)
    return start
  })
  const table = Buffer.alloc(sector, 0xff)
  next.forEach((value, at) => {
    table.writeUInt32LE(value, at * 4)
  })
  const header = Buffer.alloc(sector)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  header.writeUInt16LE(9, 30)
  header.writeUInt16LE(6, 32)
  header.writeUInt32LE(1, 44)
  header.writeUInt32LE(1, 48)
  header.writeUInt32LE(4096, 56)
  header.writeUInt32LE(end, 60)
  header.writeUInt32LE(end, 68)
  for (let at = 0; at < 109; at++) header.writeUInt32LE(at === 0 ? 0 : free, 76 + at * 4)
  const entries = contents.map(({ name, bytes }, at) => entry(name, 2, starts[at] ?? 0, bytes.length, free, at > 0 ? at : free))
  const directory = padded(Buffer.concat([entry('Root Entry', 5, end, 0, contents.length, free), ...entries]), sector)
  return new Uint8Array(Buffer.concat([header, table, directory, ...contents.map(({ bytes }) => bytes)]))
}

function entry(name: string, type: number, start: number, size: number, child: number, left: number): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.write(name, 'utf16le')
  bytes.writeUInt16LE(name.length * 2 + 2, 64)
  bytes.writeUInt8(type, 66)
  bytes.writeUInt32LE(left, 68)
  bytes.writeUInt32LE(free, 72)
  bytes.writeUInt32LE(child, 76)
  bytes.writeUInt32LE(start, 116)
  bytes.writeUInt32LE(size, 120)
  return bytes
}

export function padded(bytes: Buffer, least: number): Buffer {
  const size = Math.ceil(Math.max(bytes.length, least) / sector) * sector
  return Buffer.concat([bytes, Buffer.alloc(size - bytes.length)])
}
