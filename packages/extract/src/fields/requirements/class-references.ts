/** Classes that experience is measured by: "as a Senior Clerk", "in a class at the level of Storekeeper II". */
import type { ClassReference } from '@specmill/model'
import { matchesOf } from '../../language/patterns.ts'
import { withSharedNoun } from './shared-noun.ts'

const word = "(?:[\\p{Lu}][\\p{L}\\d.&/'’-]*|[IVX]+|&)"
const small = '(?:of|and|the)'
/** A level in figures: "Clerk 2", "Analyst P11"; no amount, and no class code. */
const level = '(?:\\s+[A-Z]?\\d{1,2}(?![\\d-])(?!\\s*(?:%|\\(\\d|-|or\\s+more|years?|months?|hours?|semester|quarter)))?'
/** A class title in title case, with a specialty and a code in brackets behind it. */
const title = `${word}(?:\\s+(?:${small}\\s+){0,2}${word})*${level}(?:\\s+\\((?!(?:[A-Z]{2,6}|\\d)\\))[\\p{Lu}][\\p{L} &/-]{2,40}\\))?`
const code = '(?:\\s*[,(]?\\s*(?:[Cc]lass\\s+[Cc]ode\\s+|[Cc]ode\\s+|#)?([0-9][0-9A-Z-]{2,6}|[A-Z]\\d{2,5})\\)?)?'
const article = '(?:(?:an?|the)\\s+)?(?:class\\s+of\\s+|position\\s+of\\s+|classification\\s+of\\s+)?'
const separator = '(?:\\s*[,;]\\s*(?:(?:and/)?or\\s+)?|\\s+(?:and/)?or\\s+|\\s*/\\s*)'
const list = new RegExp(`${article}(${title})${code}`, 'uy')
const between = new RegExp(`${separator}(?:as\\s+)?(?=${article}[\\p{Lu}])`, 'uy')
/** "at the level of Baker or as a Miller": what stands behind "as" is not meant by its level. */
const betweenLevels = new RegExp(`${separator}(?=${article}[\\p{Lu}])`, 'uy')

/** Words in capitals that begin no class title. */
const noTitle =
  /^(?:City|County|State|Department|Range|I|A|The|Human|Master|Bachelor|Associate['’]|English|Microsoft|Federal|American|(?:GS|NF|NH|WG|WL|WS)-?\s?\d+)\b/

const moreLevels = /^(?:\s*,\s*(?:or\s+)?|\s+or\s+|\s*\/\s*)(?:II|III|IV|V)\b(?:(?:\s*,\s*(?:or\s+)?|\s+or\s+)(?:III|IV|V)\b)*/
/** What is said of a title behind it, and names no class: "(formerly Head Clerk)", ", Range B". */
const asideBehind = /^\s*(?:\(formerly[^()]*\)|,\s*Ranges?\s+[A-Z]\b(?:(?:,|\s+(?:or|and))\s+[A-Z]\b)*|\(Ranges?\s+[A-Z]\))/

/** "Clerk I, II, or III" → "Clerk II", "Clerk III". */
const levelsBehind = (rest: string, found: string): string[] => {
  const stem = /^(.*\s)(?:I|II|III|IV)$/.exec(found)?.[1]
  return stem ? (moreLevels.exec(rest)?.[0].match(/[IV]+/g) ?? []).map(level => stem + level) : []
}

/** Last words of class titles. */
const role =
  /(?:er|or|ist|ant|ent|ian|yst|ary|eer|man|men|person|[Aa]ide?|[Aa]ttorney|[Aa]pprentice|[Cc]aptain|[Cc]haplain|[Cc]hief|[Cc]lerk|[Cc]ook|[Cc]ounsel|[Gg]uard|[Mm]echanic|[Nn]urse|[Pp]ilot|[Tt]rainee|[Ww]arden|[IVX]+|\d)s?(?:\s*\([^)]*\))?$/

const leads = /^(?:Administrator|Chief|Commander|Director|Head|Manager|Officer|Superintendent|Supervisor)\b/

/** "Pilot II, Harbor Department": the unit belongs to the title before it; "Pilot, Diver, or Clerk" are three classes. */
function unitOf(text: string, title: string, found: string, start: number, end: number): boolean {
  if (
    role.test(found) ||
    leads.test(found) ||
    /^\p{L}+ing$/u.test(found) ||
    !role.test(title) ||
    !/,\s*$/.test(text.slice(0, start)) ||
    /[;/]/.test(text.slice(start - 2, start))
  )
    return false
  return title.split(', ').length === 1 && !/^\s*,\s*(?:or\s+)?\p{Lu}\p{L}*\s*[,.]/u.test(text.slice(end))
}

/** Titles from `at` on. @returns the titles, and where they end */
function titlesAt(text: string, at: number, between: RegExp): { titles: ClassReference[]; end: number } {
  const titles: ClassReference[] = []
  let end = at
  for (;;) {
    list.lastIndex = end
    const match = list.exec(text)
    const behindTitle = titles.length > 0 && /[^;],\s*$/.test(text.slice(0, end)) && /^(?:Department|State\s\p{Lu})/u.test(match?.[1] ?? '')
    if (
      !match?.[1] ||
      (noTitle.test(match[1]) && !behindTitle && !/^(?:City|County|State)\s+\p{Lu}/u.test(match[1])) ||
      match[1].length < 4
    )
      return { titles: withSharedNoun(titles), end: titles.length ? end : at }
    const found = match[1].replace(/[.,]+$/, '')
    const last = titles.at(-1)
    if (last && unitOf(text, last.title, found, match.index, match.index + match[0].length)) last.title = `${last.title}, ${found}`
    else titles.push({ title: found, code: match[2] ?? null })
    end = match.index + match[0].length
    for (const level of levelsBehind(text.slice(end), found)) titles.push({ title: level, code: null })
    end += moreLevels.exec(text.slice(end))?.[0].length ?? 0
    end += asideBehind.exec(text.slice(end))?.[0].length ?? 0
    between.lastIndex = end
    const more = between.exec(text)
    if (!more) return { titles: withSharedNoun(titles), end }
    end += more[0].length
  }
}

export interface References {
  as: ClassReference[]
  atLeast: ClassReference[]
  /** The text with the references left out. */
  rest: string
  /** "or in a class at that level": alternatives of one leaf. */
  sameLevel: boolean
}

/** "exclusive of time as a Trainee" asks for no time as one. */
const leftOut = /\b(?:exclusive\s+of|excluding|not\s+including|other\s+than)\s+(?:[\w-]+\s+){0,4}$/i
/** "tools such as Kneadmaster" and "such equipment as the D7" name no class; "in a class such as Baker" does. */
const asLead =
  /(?<!\b(?:known|(?<!\b(?:class(?:es)?|classifications?|positions?|jobs?|titles?)\s+)such)\s+)(?<!\bsuch\s+(?!class|position|job|title|role)[\w-]+(?:\s+[\w-]+)?\s+)\b(?:(?:,\s*)?as|(?:performing|performance\s+of)\s+(?:the\s+)?(?:duties|functions)\s+of|in\s+the\s+(?:class(?:ification)?|position|job)s?\s+of|in\s+a\s+(?:position|class)\s+of)\s+/giu
const levelLead = new RegExp(
  [
    '\\b(?:(?:in|of)\\s+a\\s+class\\s+)?at\\s+(?:least\\s+)?(?:at\\s+)?(?:least\\s+)?(?:the|a)\\s+level\\s+of\\s+(?:responsibility\\s+)?(?:(?:of|equivalent\\s+to|comparable\\s+to|equal\\s+to|not\\s+less\\s+than)\\s+)?(?:that\\s+of\\s+)?',
    '\\b(?:performing\\s+(?:the\\s+)?duties\\s+)?(?:at\\s+least\\s+)?(?:comparable|equivalent|equal)\\s+(?:in\\s+(?:level(?:\\s+of\\s+responsibility)?|responsibilit(?:y|ies))\\s+)?(?:to|of|with)\\s+(?:that\\s+of\\s+|those\\s+of\\s+)?',
    '\\b(?:comparable|equivalent)\\s+in\\s+(?:(?:level|duties|responsibilit(?:y|ies))(?:,\\s+(?:and\\s+)?|\\s+and\\s+|(?=\\s+to\\b)))+\\s*(?:to|with)\\s+(?:that\\s+of\\s+|those\\s+of\\s+)?',
    '\\bat\\s+(?:or\\s+above\\s+)?the\\s+rank\\s+of\\s+(?:at\\s+least\\s+)?',
    '\\bresponsibilit(?:y|ies)\\s+(?:equivalent|comparable)\\s+to\\s+(?:that\\s+of\\s+|those\\s+of\\s+)?',
  ].join('|'),
  'gi',
)
const thatLevel =
  /\bor\s+in\s+(?:a|any)\s+(?:class|position)\s+(?:which\s+is\s+|that\s+is\s+)?(?:at\s+least\s+)?at\s+(?:least\s+)?that\s+level\b|\bor\s+(?:at|in)\s+(?:an?\s+)?(?:equivalent|comparable|higher)\s+(?:level|class)\b/i

export function referencesIn(text: string): References {
  const cuts: [number, number][] = []
  const collect = (lead: RegExp, next: RegExp): ClassReference[] =>
    matchesOf(lead, text).flatMap(match => {
      const from = match.index + match[0].length
      const { titles, end } = titlesAt(text, from, next)
      const left = leftOut.exec(text.slice(0, match.index))
      const aside = left ? (/^\s*\([^()]*\)/.exec(text.slice(end))?.[0].length ?? 0) : 0
      if (titles.length) cuts.push([left?.index ?? match.index, end + aside])
      return left ? [] : titles
    })
  const as = collect(asLead, between)
  const atLeast = collect(levelLead, betweenLevels)
  const same = thatLevel.exec(text)
  if (same) cuts.push([same.index, same.index + same[0].length])
  let rest = ''
  let from = 0
  for (const [start, end] of cuts.sort((a, b) => a[0] - b[0])) {
    if (start < from) continue
    rest += `${text.slice(from, start)} `
    from = end
  }
  return {
    as,
    atLeast: same && as.length && !atLeast.length ? as : atLeast,
    rest: rest + text.slice(from),
    sameLevel: same !== null && as.length > 0,
  }
}
