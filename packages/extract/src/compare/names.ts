/** Units, programs and places that the work of one side names and that of the other does not. */
import type { Change } from '@specmill/model'
import { alike, contentOf, sameText, straightQuotes, within } from './alike.ts'
import { pairUp } from './pair.ts'
import { placeOf, type Side } from './side.ts'

/** A run of words in capitals and the small words that join them: "Billing and Customer Programs", not "Social Media, Training". */
const run = /\p{Lu}[\p{L}\p{N}'’-]*(?:(?: (?:of the|of|for the|for|and|&|to) | |\/)\p{Lu}[\p{L}\p{N}'’-]*)*/gu
/** What kind of body it is does not tell it from another: "Training Unit" and "Training Units" are one. */
const bodies = /\s+(?:units?|divisions?|sections?|departments?|bureaus?|offices?|branches|branch|areas?)$/iu
const notNames =
  /^(?:I|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u

const starts = (text: string, at: number) => /(?:^|[.!?:;•]["”)]?\s+|\n\s*)$/u.test(text.slice(Math.max(0, at - 6), at))

function textOf({ record }: Side): string {
  return [record.summary, ...record.distinguishing, ...record.duties.map(({ text }) => text)].filter(Boolean).join('\n')
}

/** "Auditor" is cut out of "the Auditor decides", not of "the Auditor's Office". */
function without(text: string, known: string): string {
  const isWhole = (at: number) => !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}'’]/u.test(text.slice(at + known.length))
  let [left, from] = ['', 0]
  for (let at = text.indexOf(known); at >= 0; at = text.indexOf(known, at + known.length)) {
    if (!isWhole(at)) continue
    left += `${text.slice(from, at)} , `
    from = at + known.length
  }
  return left + text.slice(from)
}

function namesOf(side: Side): string[] {
  const { record } = side
  const titles = [record.title, ...record.aliases, record.supervision?.receivedFrom, ...record.relatedClasses.map(({ title }) => title)]
  const own = [...titles, record.employer?.name, record.department, record.orgUnit].filter(name => name !== null && name !== undefined)
  const units = record.supervision?.units ?? []
  // a list of units is parted already; what is left of the text has the names beside them
  let text = textOf(side)
  for (const known of [...own, ...units].sort((a, b) => b.length - a.length)) text = without(text, known)
  const found = [...text.matchAll(run)].flatMap(({ 0: name, index }) => {
    // the first word of a sentence is in capitals whatever it is
    if (!starts(text, index)) return [name]
    const rest = name.split(' ').slice(1)
    while (rest[0] && !/^\p{Lu}/u.test(rest[0])) rest.shift()
    return rest.length > 0 ? [rest.join(' ')] : []
  })
  const names = [...units, ...found].map(name => name.trim())
  const telling = names.filter(
    name => name.length > 2 && !notNames.test(name) && !own.some(known => sameText(known, name) || known.includes(name)),
  )
  return telling.filter((name, index) => telling.findIndex(other => sameText(other, name)) === index)
}

interface Name {
  name: string
  content: Set<string>
}
const named = (names: string[]): Name[] => names.map(name => ({ name, content: contentOf(name.replace(bodies, '')) }))

const reallySame = (a: string, b: string) => sameText(a.replace(bodies, ''), b.replace(bodies, ''))

/** "Commercial" is called "Commercial Services Unit" later. */
const isWithin = (a: Name, b: Name) => within(a.content, b.content) === 1 || within(b.content, a.content) === 1

/** Two names of one thing share more than half of their words. */
const sameThing = 0.55

export function changesOfNames(before: Side, after: Side): Change[] {
  const [from, to] = [namesOf(before), namesOf(after)]
  const { pairs, removed, added } = pairUp(
    named(from),
    named(to),
    (a, b) => (reallySame(a.name, b.name) ? 1 : Math.max(alike(a.content, b.content) * 0.99, isWithin(a, b) ? sameThing : 0)),
    sameThing,
  )
  // a name may stand where the work of the other side does not speak of it; in small letters it is no name
  const says = (side: Side, name: string) => side.sections.some(({ text }) => straightQuotes(text).includes(straightQuotes(name)))
  const value = (side: Side, name: string) => ({ text: name, value: name, evidence: placeOf(side, name) })
  const change = (kind: Change['kind'], a: string | null, b: string | null, text: string): Change => ({
    field: 'names',
    kind,
    weight: 'work',
    text,
    before: a === null ? null : value(before, a),
    after: b === null ? null : value(after, b),
    words: [],
  })
  return [
    ...removed.filter(({ name }) => !says(after, name)).map(({ name }) => change('removed', name, null, `No longer named: ${name}`)),
    ...added.filter(({ name }) => !says(before, name)).map(({ name }) => change('added', null, name, `Named now: ${name}`)),
    ...pairs
      .filter(({ before: a, after: b }) => !reallySame(a.name, b.name))
      .map(({ before: a, after: b }) => change('changed', a.name, b.name, `Named otherwise: ${a.name} → ${b.name}`)),
  ]
}
