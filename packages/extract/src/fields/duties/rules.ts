/** Candidates → duties. */
import type { DocumentKey, Duty, Evidenced, Finding, Strength } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import type { JobText } from '../../engine/reading.ts'
import { meaningOfCode } from '../../sections/keys.ts'
import { scopeOf } from '../../sections/scopes.ts'
import { isCatchAll, modalityOf, percentIn } from './attributes.ts'
import type { Candidate } from './candidates.ts'
import { clausesIn, spanOf, wordsIn } from './words.ts'

const byCode: Readonly<Record<string, Strength>> = {
  s: 'sedentary',
  l: 'light',
  m: 'medium',
  h: 'heavy',
  v: 'very-heavy',
  vh: 'very-heavy',
}
const byWord: Readonly<Record<string, Strength>> = {
  sedentary: 'sedentary',
  light: 'light',
  medium: 'medium',
  heavy: 'heavy',
  'very heavy': 'very-heavy',
}

/** Through the document's own key; without one, by the usual letters. */
function strengthOf(keys: readonly Evidenced<DocumentKey>[], code: string, block: number): Strength | null {
  const meaning = meaningOfCode(keys, code, block, ['strength'])?.meaning.toLowerCase() ?? code.toLowerCase()
  return byWord[meaning] ?? (keys.some(key => key.for === 'strength') ? null : (byCode[meaning] ?? null))
}

/** "25% Plans the work of …; reviews …" → a duty of two clauses and a quarter of the time. */
export function dutyFrom(job: JobText, { words, row, mark }: Candidate, category: Duty['category'], rule: string): Finding<Duty> {
  const { percent: inText, start, end } = percentIn(words.passage.text.slice(words.start, words.end))
  const own = (inText === null ? null : wordsIn(words.section, words.passage, words.start + start, words.start + end)) ?? words
  const parts = clausesIn(own)
  const clauses = parts.length > 1 ? parts.map(part => part.text) : []
  const value: Duty = {
    text: own.text,
    clauses,
    category: mark?.category ?? category,
    modality: modalityOf(own.text, clauses),
    catchAll: isCatchAll(own.text, clauses),
    percent: row?.percent?.value ?? mark?.percent ?? inText,
    scope: scopeOf(job.reading, own.section, own.text),
    strength: row?.strength ? strengthOf(job.reading.keys, row.strength.text.trim(), own.passage.block) : null,
  }
  const cells = [row?.strength, mark].flatMap(cell => (cell ? [spanIn(own.passage, cell.start, cell.end)] : []))
  const share = row?.percent ? [row.percent.span] : []
  return stated(job.reading, rule, value, [inText === null ? spanOf(own) : spanOf(words), ...share, ...cells])
}
