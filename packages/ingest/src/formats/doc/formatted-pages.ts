/** The pages of 512 bytes that tell how stretches of the text look: [MS-DOC] 2.8.5, 2.8.6, 2.9.32 and 2.9.174. */

export interface Run {
  /** In bytes of the main stream. */
  start: number
  end: number
  modifiers: Buffer
  /** Of a paragraph, the number of its style. */
  style: number
}

const pageSize = 512
const nothing = Buffer.alloc(0)

/** @param place of the offset of their table in the main stream: 0xFA for characters, 0x102 for paragraphs */
export function runsFrom(main: Buffer, table: Buffer, place: number, kind: 'characters' | 'paragraphs'): Run[] {
  const start = main.readUInt32LE(place)
  const size = main.readUInt32LE(place + 4)
  const pages = Math.floor((size - 4) / 8)
  const runs: Run[] = []
  for (let page = 0; page < pages; page++) {
    const number = table.readUInt32LE(start + (pages + 1) * 4 + page * 4) & 0x3fffff
    const bytes = main.subarray(number * pageSize, (number + 1) * pageSize)
    if (bytes.length < pageSize) continue
    const count = bytes.readUInt8(pageSize - 1)
    if ((count + 1) * 4 + count > pageSize) continue
    for (let at = 0; at < count; at++) {
      const run = kind === 'characters' ? charactersAt(bytes, count, at) : paragraphAt(bytes, count, at)
      runs.push({ start: bytes.readUInt32LE(at * 4), end: bytes.readUInt32LE(at * 4 + 4), ...run })
    }
  }
  return runs.sort((a, b) => a.start - b.start)
}

type Look = Pick<Run, 'modifiers' | 'style'>

function charactersAt(page: Buffer, count: number, at: number): Look {
  const offset = (page[(count + 1) * 4 + at] ?? 0) * 2
  return { modifiers: offset === 0 ? nothing : page.subarray(offset + 1, offset + 1 + (page[offset] ?? 0)), style: 0 }
}

function paragraphAt(page: Buffer, count: number, at: number): Look {
  const offset = (page[(count + 1) * 4 + at * 13] ?? 0) * 2
  const length = page[offset] ?? 0
  const from = length === 0 ? offset + 2 : offset + 1
  const list = offset === 0 ? nothing : page.subarray(from, from + (length === 0 ? (page[offset + 1] ?? 0) * 2 : length * 2 - 1))
  return list.length < 2 ? { modifiers: nothing, style: 0 } : { modifiers: list.subarray(2), style: list.readUInt16LE(0) }
}

/** The run that holds a byte of the main stream; runs are in order. */
export function runAt(runs: Run[], offset: number): Run | null {
  let low = 0
  let high = runs.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const run = runs[middle] as Run
    if (offset < run.start) high = middle - 1
    else if (offset >= run.end) low = middle + 1
    else return run
  }
  return null
}
