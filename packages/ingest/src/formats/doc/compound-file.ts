/**
 * The streams of an OLE file: [MS-CFB]. Not left to word-extractor, which follows a chain of sectors that bites its own tail until the
 * memory is full.
 */

const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const none = 0xfffffffa
const stream = 2
const root = 5

export function isCompoundFile(bytes: Uint8Array): boolean {
  return magic.every((byte, at) => bytes[at] === byte)
}

interface Entry {
  name: string
  type: number
  left: number
  right: number
  child: number
  start: number
  size: number
}

/**
 * @returns the streams at the top of the file, by name.
 * @throws Error (RangeError where the file ends too early)
 */
export function streamsIn(bytes: Uint8Array): Map<string, () => Buffer> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const shift = file.readUInt16LE(30)
  if (shift !== 9 && shift !== 12) throw new Error('its sectors have no known size')
  const sectorSize = 1 << shift
  const sector = (number: number): Buffer => {
    const start = (number + 1) * sectorSize
    if (start >= file.length) throw new Error('it is cut off')
    return file.subarray(start, start + sectorSize)
  }
  const next = allocation(file, sector, sectorSize)
  const whole = (start: number): Buffer => Buffer.concat(chain(start, next).map(sector))

  const entries = entriesIn(whole(file.readUInt32LE(48)))
  const top = entries.find(({ type }) => type === root)
  if (!top) throw new Error('its directory is damaged')
  const cutoff = file.readUInt32LE(56)
  let small: ((start: number) => Buffer) | null = null
  const openSmall = (): ((start: number) => Buffer) => {
    const content = whole(top.start)
    const table = whole(file.readUInt32LE(60))
    const nextSmall = Array.from({ length: Math.floor(table.length / 4) }, (_, at) => table.readUInt32LE(at * 4))
    return start => Buffer.concat(chain(start, nextSmall).map(number => content.subarray(number * 64, number * 64 + 64)))
  }
  const read = ({ start, size }: Entry): Buffer => {
    if (size >= cutoff) return whole(start).subarray(0, size)
    small ??= openSmall()
    return small(start).subarray(0, size)
  }
  return new Map(childrenOf(top, entries).map(entry => [entry.name, () => read(entry)]))
}

/** The number of the sector after each sector. */
function allocation(file: Buffer, sector: (number: number) => Buffer, sectorSize: number): number[] {
  const count = file.readUInt32LE(44)
  if (count > file.length / sectorSize) throw new Error('its table of sectors is damaged')
  const places = Array.from({ length: Math.min(109, count) }, (_, at) => file.readUInt32LE(76 + at * 4))
  let more = file.readUInt32LE(68)
  while (places.length < count && more < none) {
    const table = sector(more)
    for (let at = 0; at < sectorSize - 4 && places.length < count; at += 4) places.push(table.readUInt32LE(at))
    more = table.readUInt32LE(sectorSize - 4)
  }
  const next: number[] = []
  for (const place of places) {
    const table = sector(place)
    for (let at = 0; at + 4 <= table.length; at += 4) next.push(table.readUInt32LE(at))
  }
  return next
}

function chain(start: number, next: number[]): number[] {
  const numbers: number[] = []
  for (let at = start; at < none; at = next[at] ?? none) {
    numbers.push(at)
    if (numbers.length > next.length) throw new Error('its sectors run in a circle')
  }
  return numbers
}

function entriesIn(directory: Buffer): Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = Math.max(0, Math.min(64, directory.readUInt16LE(at + 64)) - 2)
    entries.push({
      name: directory.toString('utf16le', at, at + length),
      type: directory.readUInt8(at + 66),
      left: directory.readUInt32LE(at + 68),
      right: directory.readUInt32LE(at + 72),
      child: directory.readUInt32LE(at + 76),
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    })
  }
  return entries
}

/** Not those of embedded objects, which stand deeper. */
function childrenOf(top: Entry, entries: Entry[]): Entry[] {
  const found = new Set<Entry>()
  const open = [top.child]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = entries[at]
    if (!entry || found.has(entry)) continue
    found.add(entry)
    open.push(entry.left, entry.right)
  }
  return [...found].filter(({ type }) => type === stream)
}
