/** Recognises the pages of one document, one after the other, and says in notes what was done and what was not. */
import type { Note } from '@specmill/model'
import { noteOnFile, warning } from '../note-on-file.ts'
import { type Engine, openRecogniser } from './open-recogniser.ts'
import { longestDocument, longestPage, mostPages, type RecognitionOptions } from './options.ts'
import { isBlank, type Picture } from './picture.ts'
import { withoutSpecks } from './pieces-from-words.ts'
import { type RecognisedPicture, recognisePicture } from './recognise-picture.ts'
import { type Recogniser, RecognitionTimeout } from './recogniser.ts'
import type { Word } from './words.ts'

export interface PageToRecognise {
  number: number
  /** Rendered when its turn comes; null where that cannot be done on this machine. `dpi` is pixels an inch. */
  picture(): Promise<{ picture: Picture; dpi: number } | null>
  /** Is what was recognised of any use? Without this, all of it. */
  isWorth?(words: readonly Word[]): boolean
}

export interface Recognition {
  pages: Map<number, RecognisedPicture>
  notes: Note[]
}

/** Words that the recognition is less sure of are named in a note. */
const sure = 60
const mostNamed = 12

/** @returns null where no recognition is installed; pages that failed are missing from `pages` and named in the notes */
export async function recognisePages(
  toRead: readonly PageToRecognise[],
  options: RecognitionOptions = {},
  engines?: readonly Engine[],
): Promise<Recognition | null> {
  let recogniser: Recogniser | null = null
  const pages = new Map<number, RecognisedPicture>()
  const doubts: Note[] = []
  const late: number[] = []
  const failed: number[] = []
  let reason: string | undefined
  const end = Date.now() + longestDocument
  const taken = toRead.slice(0, mostPages)
  try {
    for (const [index, { number, picture, isWorth }] of taken.entries()) {
      options.onPage?.(index, taken.length)
      const left = Math.min(longestPage, end - Date.now())
      if (left <= 0) {
        late.push(number)
        continue
      }
      try {
        const rendered = await picture()
        if (!rendered) return null
        // blank pages are common, and starting the recognition is dear
        if (isBlank(rendered.picture)) continue
        recogniser ??= await openRecogniser(engines)
        if (!recogniser) return null
        const page = await recognisePicture(recogniser, rendered.picture, rendered.dpi, left)
        if (isWorth && !isWorth(page.words)) continue
        pages.set(number, page)
        doubts.push(...doubtsOf(page.words, number))
      } catch (error) {
        if (error instanceof RecognitionTimeout) late.push(number)
        else {
          failed.push(number)
          reason ??= error instanceof Error ? error.message : String(error)
        }
      }
    }
    options.onPage?.(taken.length, taken.length)
  } finally {
    await recogniser?.close()
  }
  const read = [...pages].filter(([, page]) => page.words.length).map(([number]) => number)
  const beyond = toRead.slice(mostPages).map(page => page.number)
  const notes: Note[] = []
  if (read.length)
    notes.push(
      noteOnFile(
        'info',
        'ocr/recognised',
        `${named(read)} ${read.length > 1 ? 'pictures of text and were' : 'a picture of text and was'} read by text recognition (${recogniser?.name}).`,
      ),
    )
  notes.push(...doubts)
  if (late.length) notes.push(warning('ocr/timeout', `${named(late)} not read: text recognition took too long.`))
  if (failed.length) notes.push(warning('ocr/failed', `${named(failed)} not read: text recognition failed (${reason}).`))
  if (beyond.length)
    notes.push(warning('ocr/too-many-pages', `${named(beyond)} not read: at most ${mostPages} pictures of a document are recognised.`))
  return { pages, notes }
}

/** "Page 3 was", "Pages 3–6, 9 were" */
export function named(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else ranges.push([number, number])
  }
  const shown = ranges.map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`)).join(', ')
  return numbers.length === 1 ? `Page ${shown} was` : `Pages ${shown} were`
}

function doubtsOf(words: readonly Word[], page: number): Note[] {
  const kept = withoutSpecks(words)
  const unsure = kept.filter(word => word.confidence < sure)
  if (!unsure.length) return []
  const shown = unsure.slice(0, mostNamed).map(word => `“${word.text}”`)
  const more = unsure.length > mostNamed ? ' and others' : ''
  return [
    warning(
      'ocr/low-confidence',
      `${unsure.length} of ${kept.length} words on page ${page} were hard to recognise: ${shown.join(', ')}${more}.`,
    ),
  ]
}
