/** The document's own keys: "F = Frequently: 1/3 to 2/3 of the time". */
import { type DocumentKey, type Evidenced, strengths } from '@specmill/model'
import { evidenceOf } from '../engine/evidence.ts'
import { type Passage, spanIn } from '../engine/passage.ts'
import type { SectionNode } from '../engine/reading.ts'
import type { RepairedBlock } from '../engine/repaired-block.ts'
import type { Span } from '../engine/span.ts'
import { environmentFrequencyOf, frequencyOf } from '../language/frequencies.ts'
import { matchesOf } from '../language/patterns.ts'
import { lastAtMost } from './last-at-most.ts'

type Key = Evidenced<DocumentKey>
interface Entry {
  code: string
  meaning: string
  definition: string | null
  spans: Span[]
}

const entry = /^\s*([A-Z]{1,2}|\d)\s*[=:–-]\s*(\p{L}.*)$/u
const strengthName = /^(?:sedentary|light|medium|very heavy|heavy)\b/i

/** A key is a row of two cells or more that read "X = meaning", or a line of prose with three such entries. */
export function findKeys(blocks: readonly RepairedBlock[], sections: readonly SectionNode[]): Key[] {
  const keys: Key[] = []
  for (const section of sections)
    for (const [index, passage] of section.passages.entries()) {
      const entries = passage.cells.length > 1 ? entriesOfRow(passage, section.passages[index + 1]) : entriesOfProse(passage)
      const purpose = purposeOf(entries)
      if (!purpose) continue
      for (const { code, meaning, definition, spans } of entries)
        keys.push({ for: purpose, code, meaning, definition, evidence: spans.map(span => evidenceOf(blocks, span)) })
    }
  return keys
}

function entriesOfRow(row: Passage, below: Passage | undefined): Entry[] {
  const entries = row.cells.flatMap((cell, column): (Entry & { column: number })[] => {
    const match = cell.text.includes('=') ? entry.exec(cell.text) : null
    if (!match?.[1] || !match[2]) return []
    return [{ ...meaningOf(match[1], match[2].trim()), column, spans: [spanIn(row, cell.start, cell.end)] }]
  })
  if (entries.length < 2 || below?.cells.length !== row.cells.length || below.cells.some(cell => entry.test(cell.text))) return entries
  for (const one of entries) {
    const cell = below.cells[one.column]
    const text = cell?.text.trim().replace(/^[,;]+$/, '')
    if (!cell || !text) continue
    one.spans.push(spanIn(below, cell.start, cell.end))
    // what means nothing yet goes on below; what does is defined there
    if (environmentFrequencyOf(one.meaning) || strengthName.test(one.meaning)) one.definition ??= text.replace(/\.$/, '')
    else one.meaning = `${one.meaning} ${text}`
  }
  return entries
}

const proseEntry =
  /(?<![\p{L}\d])([A-Z]{1,2}|\d)\s*(?:=|–|-)\s*(\p{Lu}\p{L}+(?: \p{L}+){0,3}?)\s*(?:\(([^()]*)\)|:\s*([^;,()]{3,60}?))?(?=\s*(?:[;,.)]|$|\s(?:[A-Z]{1,2}|\d)\s*(?:=|–|-)))/gu

function entriesOfProse(passage: Passage): Entry[] {
  if (passage.text.length > 600 || !/[A-Z\d]\s*[=–-]\s*\p{Lu}/u.test(passage.text)) return []
  const entries = matchesOf(proseEntry, passage.text).map((match): Entry => {
    const [whole, code = '', meaning = '', inBrackets, behindColon] = match
    return {
      code,
      meaning,
      definition: inBrackets ?? behindColon ?? null,
      spans: [spanIn(passage, match.index, match.index + whole.length)],
    }
  })
  return entries.length >= 3 ? entries : []
}

function meaningOf(code: string, text: string): Pick<Entry, 'code' | 'meaning' | 'definition'> {
  const strength = strengthName.exec(text)?.[0]
  if (strength && text.length > strength.length)
    return {
      code,
      meaning: strength,
      definition: text
        .slice(strength.length)
        .replace(/^[\s:,–-]+/, '')
        .trim(),
    }
  const bracket = /^(.+?)\s*\(([^()]+)\)\s*$/.exec(text)
  return { code, meaning: (bracket?.[1] ?? text).replace(/[.;,]$/, ''), definition: bracket?.[2] ?? null }
}

function purposeOf(entries: readonly Entry[]): DocumentKey['for'] | null {
  if (entries.length < 2) return null
  const most = (test: (entry: Entry) => boolean) => entries.filter(test).length * 2 > entries.length
  if (most(one => (strengths as readonly string[]).includes(one.meaning.toLowerCase().replace(' ', '-')))) return 'strength'
  if (most(one => frequencyOf(one.meaning) !== null)) return 'frequency'
  if (most(one => environmentFrequencyOf(one.meaning) !== null)) return 'environment'
  return null
}

/** The meaning of a code in the nearest key above a block, of one of these purposes; else in the first below. */
export function meaningOfCode(keys: readonly Key[], code: string, block: number, purposes: readonly DocumentKey['for'][]): Key | null {
  const candidates = byCodeOf(keys).get(code.toUpperCase()) ?? []
  const above = lastAtMost(candidates, block, blockOf)
  for (let i = above; i >= 0; i--) {
    const key = candidates[i]
    if (key && purposes.includes(key.for)) return key
  }
  return candidates.find(key => purposes.includes(key.for)) ?? null
}

const blockOf = (key: Key): number => key.evidence[0]?.block ?? 0

/** Each code's keys in document order: a long binder asks for thousands. */
const byCode = new WeakMap<readonly Key[], Map<string, Key[]>>()
function byCodeOf(keys: readonly Key[]): Map<string, Key[]> {
  const known = byCode.get(keys)
  if (known) return known
  const index = new Map<string, Key[]>()
  for (const key of keys) {
    const known = index.get(key.code)
    if (known) known.push(key)
    else index.set(key.code, [key])
  }
  for (const same of index.values()) same.sort((a, b) => blockOf(a) - blockOf(b))
  byCode.set(keys, index)
  return index
}

const blocksWithKeys = new WeakMap<readonly Key[], ReadonlySet<number>>()
/** The blocks that the keys stand in. */
export function blocksOfKeys(keys: readonly Key[]): ReadonlySet<number> {
  const known = blocksWithKeys.get(keys) ?? new Set(keys.flatMap(key => key.evidence.map(evidence => evidence.block)))
  blocksWithKeys.set(keys, known)
  return known
}
