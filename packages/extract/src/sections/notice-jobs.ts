/** Several jobs in one notice, as of a season: each has a line with its title, and below it what is done and what an hour of it pays. */
import type { RepairedBlock } from '../engine/repaired-block.ts'
import { isCaps, isTitleCase } from './heading-key.ts'
import { kindInLexicon } from './kind-of-heading.ts'
import { labelKeyOf } from './label-key.ts'

const rate = /\$\s?\d{1,3}(?:\.\d{2})?(?:\s?(?:-|–|to)\s?\$?\d{1,3}(?:\.\d{2})?)?\s?(?:per|an|\/)\s?(?:hour|hr)\b/i
/** In characters: a title, and what is told of a job. */
const longestTitle = 60
const shortestText = 50
/** So many blocks tell of one job. */
const longestPart = 6

export interface NoticeJob {
  title: string
  block: number
  start: number
}

const titleIn = ({ text, cells, raw, index }: RepairedBlock): NoticeJob | null => {
  const title = text.trim()
  const listed = raw.kind === 'item' && !/^\d/.test(raw.look.marker ?? '')
  if (title.length < 4 || title.length > longestTitle || cells.length > 1 || listed || /[.,:;!?$\d]/.test(title)) return null
  if (!(isCaps(title) || isTitleCase(title)) || kindInLexicon(title) !== null || labelKeyOf(title)) return null
  return { title, block: index, start: text.indexOf(title) }
}

/** @returns [] unless two lines or more stand above a text with a rate of its own, and all such texts have one */
export function jobsOfNotice(blocks: readonly RepairedBlock[]): NoticeJob[] {
  if (blocks.filter(({ text }) => rate.test(text)).length < 2) return []
  const found: NoticeJob[] = []
  for (const [at, block] of blocks.entries()) {
    const title = titleIn(block)
    const next = blocks[at + 1]
    if (
      !title ||
      !next ||
      (next.text.length < shortestText && !rate.test(next.text)) ||
      next.cells.length > 1 ||
      found.at(-1)?.title === title.title
    )
      continue
    found.push(title)
  }
  const from = found.findIndex((one, i) => hasRate(blocks, one, found[i + 1]))
  const jobs = from < 0 ? [] : found.slice(from)
  const apart = new Set(jobs.map(({ title }) => title.toLowerCase())).size === jobs.length
  return jobs.length > 1 && apart && jobs.every((one, i) => hasRate(blocks, one, jobs[i + 1])) ? jobs : []
}

function hasRate(blocks: readonly RepairedBlock[], from: NoticeJob, to: NoticeJob | undefined): boolean {
  const part = blocks.filter(({ index }) => index > from.block && index < (to?.block ?? from.block + longestPart + 1))
  return part.length <= longestPart && part.some(({ text }) => rate.test(text))
}
