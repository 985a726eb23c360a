/** Old Word document → content: take its streams apart, and read its text with styles and lists. */
import { UnreadableFile } from '../../unreadable-file.ts'
import { contentFromFlow } from '../flowing/read.ts'
import { join } from '../flowing/styled-text.ts'
import { textsIn } from '../flowing/tables.ts'
import type { Content } from '../format.ts'
import { type BodyContext, readBody } from './body.ts'
import { streamsIn } from './compound-file.ts'
import { readFonts } from './fonts.ts'
import { Lists } from './lists.ts'
import { marginsOf, notesOf, partsOf } from './notes.ts'
import { readStyles } from './styles.ts'
import { WordText } from './text.ts'

const word97 = 0xc1
const encrypted = 0x0100
const secondTable = 0x0200

/** @throws UnreadableFile (`encrypted`, `unsupported`, `corrupt`, `no-text`) */
export async function readDoc(bytes: Uint8Array, name: string): Promise<Content> {
  try {
    return contentOf(bytes, name)
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    const reason = error instanceof RangeError ? 'it is cut off' : error instanceof Error ? error.message.slice(0, 120) : undefined
    throw new UnreadableFile(name, 'corrupt', reason)
  }
}

function contentOf(bytes: Uint8Array, name: string): Content {
  const streams = streamsIn(bytes)
  const main = streams.get('WordDocument')?.()
  if (!main) throw new UnreadableFile(name, 'unsupported')
  if (main.readUInt16LE(0) !== 0xa5ec || main.readUInt16LE(2) < word97)
    throw new UnreadableFile(name, 'unsupported', 'it was written by Word 95 or older')
  const flags = main.readUInt16LE(0x0a)
  if (flags & encrypted) throw new UnreadableFile(name, 'encrypted')
  const table = streams.get(flags & secondTable ? '1Table' : '0Table')?.()
  if (!table) throw new UnreadableFile(name, 'corrupt', 'its table of properties is missing')

  const fontName = readFonts(main, table)
  const notes = notesOf(main, table)
  const markers = new Map(notes.map(({ reference, marker }) => [reference, marker]))
  const context: BodyContext = {
    text: new WordText(main, table, readStyles(main, table)),
    lists: new Lists(main, table, fontName),
    fontName,
    markerAt: at => markers.get(at) ?? null,
  }
  const parts = partsOf(main)
  const body = [...readBody(context, ...parts.body), ...readBody(context, ...parts.boxes)]
  const footnotes = notes.map(({ marker, start, end }) => {
    const text = join(textsIn(readBody(context, start, end)), ' ')
    return { marker: marker ?? /^\s*(\S+)/.exec(text.text)?.[1] ?? '', text }
  })
  const margins: { headers: string[]; footers: string[] } = { headers: [], footers: [] }
  for (const { place, start, end } of marginsOf(main, table))
    margins[place].push(...textsIn(readBody(context, start, end)).map(({ text }) => text))
  return contentFromFlow({ body, ...margins, footnotes }, name)
}
