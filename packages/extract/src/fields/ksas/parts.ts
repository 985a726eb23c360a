/** A passage about knowledge, skills or abilities → the stretches that are one of them each. */

import { matchesOf } from '../../language/patterns.ts'
import { clausesIn, sentencesIn, type Words, wordsIn } from '../duties/words.ts'
import type { Lead } from './leads.ts'
import { type Statement, statementIn } from './statement.ts'

export interface Part {
  words: Words
  /** Of a part that names nothing itself ("b" of "Knowledge of a; b"): what the one before it names. */
  heirTo: Statement | null
}

/** "Knowledge of: a; b; c." has three items, "Knowledge of: a, b and c" one, and "Knowledge: Some knowledge of a. Good knowledge of b." two. */
export function listed(body: Words): Words[] {
  const sentences = sentencesIn(body)
  const apart = sentences.length > 1 && sentences.every(sentence => statementIn(sentence.text) !== null)
  return apart ? sentences.flatMap(clausesListed) : clausesListed(body)
}

function clausesListed(body: Words): Words[] {
  const above = /^(?:do )?all (?:of )?the above\b/i
  return clausesIn(body).flatMap(clause => {
    if (!above.test(clause.text)) return [clause]
    const rest = /^(?:do )?all (?:of )?the above(?:,? and|,? plus|,? in addition,?|,)\s+/i.exec(clause.text)
    const start = rest ? clause.start + rest[0].length : clause.end
    return start < clause.end ? (wordsIn(clause.section, clause.passage, start, clause.end) ?? []) : []
  })
}

/** What stands behind a lead in the same passage. */
export function bodyBehind(words: Words, lead: Lead): Words | null {
  const raw = words.passage.text.slice(words.start, words.end)
  const colon = raw.indexOf(':')
  return colon < 0 || lead.end >= words.text.length ? null : wordsIn(words.section, words.passage, words.start + colon + 1, words.end)
}

const leadInside = /(?<=[.;])\s+(?=(?:knowledges?\s+of|abilit(?:y|ies)\s+to|skills?\s+in)\s*:)/gi

/** "Knowledge of: a; b. Ability to: c; d." in one paragraph: each lead begins a part of its own. */
export function partsByLead(words: Words): Words[] {
  const raw = words.passage.text.slice(words.start, words.end)
  const seams = matchesOf(leadInside, raw).map(match => match.index)
  return seams.length === 0
    ? [words]
    : [0, ...seams].flatMap(
        (from, i) => wordsIn(words.section, words.passage, words.start + from, words.start + (seams[i] ?? raw.length)) ?? [],
      )
}

/**
 * Sentences, and clauses that name something of their own or go on with what the first names.
 * @param running of running text; a list item is parted only where each of its parts names something
 * @param named the heading says of what the text is
 */
export function partsOf(words: Words, running: boolean, named: boolean): Part[] {
  const sentences = sentencesIn(words)
  const parts = sentences.flatMap((sentence): Part[] => {
    const clauses = clausesIn(sentence)
    const statements = clauses.map(clause => statementIn(clause.text))
    const listedHere = running && clauses.length > 1 && (statements[0] !== null || (named && sentences.length === 1))
    if (clauses.length < 2 || !(listedHere || statements.every(statement => statement !== null))) return [{ words: sentence, heirTo: null }]
    return clauses.map((clause, index) => ({
      words: clause,
      heirTo: statements[index] ? null : (statements.slice(0, index).findLast(Boolean) ?? null),
    }))
  })
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    // a sentence of an item that names nothing belongs to the one before
    if (!last || running || part.heirTo || statementIn(part.words.text)) joined.push(part)
    else
      joined[joined.length - 1] = { ...last, words: wordsIn(words.section, words.passage, last.words.start, part.words.end) ?? last.words }
  }
  return joined
}
