/** "billing, cash control or a related field" → the items of the list. */

/** Splits at the top level, outside brackets. */
function splitAt(text: string, pattern: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  const seam = new RegExp(pattern.source, 'ig')
  let at = 0
  for (let match = seam.exec(text); match; match = seam.exec(text)) {
    for (; at <= match.index; at++)
      if (text[at] === '(') depth++
      else if (text[at] === ')') depth = Math.max(0, depth - 1)
    if (depth === 0) {
      parts.push(text.slice(from, match.index))
      from = match.index + match[0].length
      at = from
    }
    seam.lastIndex = at
  }
  parts.push(text.slice(from))
  return parts
}

const clean = (item: string) =>
  item
    .replace(/^[\s,;:•–-]+|[\s,;:–-]+$/g, '')
    .replace(/^(?:and\/or|and|or|either|both)\s+/i, '')
    .replace(/\s+/g, ' ')
    .replace(/[.]$/, '')
    .trim()

export interface Listed {
  items: string[]
  /** All of them are needed: the last is joined by "and". */
  together: boolean
}

/** Items of a list in running text; a text that is no list is one item. */
/** @param verbs the text may be about activities: "installing, testing and repairing pumps" is one item */
export function itemsOf(text: string, verbs = false): Listed {
  const strong = splitAt(text, /\s*;\s*(?:and\/or\s+|and\s+|or\s+)?/)
  if (strong.length > 1) return { items: strong.map(clean).filter(Boolean), together: /;\s*and\s/i.test(text) && !/;\s*or\s/i.test(text) }
  const commas = splitAt(text, /,\s+/).map(part => part.trim())
  const last = commas.at(-1) ?? ''
  if (commas.length > 1) {
    const first = commas[0] ?? ''
    if (verbs && /^\w+ing\b/i.test(first) && isVerb((commas[1] ?? '').replace(/^(?:and\/or|and|or)\s+/i, ''))) return whole(text)
    const closed = !verbs && commas.length > 2 && /^(?:and\/or|and|or)\s/i.test(last)
    // "rural or urban planning, geography, or law": a list that is closed by a conjunction of its own
    if (!closed && /\s(?:and\/or|or)\s/.test(first)) return commas.length > 2 ? whole(text) : orParts(text, verbs)
    // "assisting in the receipt, storage or issue of goods": the list is what the activity is about
    if (verbs && isVerb(first) && /\s(?:an?|the|in|of|for|with|all|various)\s/i.test(` ${first} `) && commas.length < 4) return whole(text)
    if (verbs && sharesObject(commas)) return whole(text)
    const final = /^(and\/or|and|or)\s/i.exec(last)
    const inner = final ? [last] : splitAt(last, /\s+(?:and\/or|or|and)\s+/)
    if (!final && inner.length === 1) return whole(text)
    const together = final ? final[1]?.toLowerCase() === 'and' : !/\s(?:and\/or|or)\s/i.test(last)
    return { items: [...commas.slice(0, -1), ...inner].map(clean).filter(Boolean), together }
  }
  return orParts(text, verbs)
}

const action = /^\w+(?:age|al|ance|ence|ment|sion|sis|tion|ure|repair|design)$/i
/** "installation, maintenance, and repair of ovens": all is done to the ovens; refuses "accounting, purchasing, and management of ovens". */
const sharesObject = (parts: readonly string[]): boolean =>
  parts.slice(0, -1).every(part => action.test(part)) && /^(?:and\/or|and|or)\s+\w+\s+(?:of|to)\s/i.test(parts.at(-1) ?? '')

/** A gerund that is no name of a field. */
const isVerb = (words: string) =>
  /^\w+ing\b/i.test(words) &&
  !/^(?:accounting|advertising|auditing|banking|bookkeeping|broadcasting|budgeting|building|cleaning|computing|counseling|engineering|farming|housing|landscaping|lending|manufacturing|marketing|mining|nursing|planning|plumbing|printing|programming|publishing|purchasing|roofing|surveying|teaching|training|trucking|welding|writing)\b/i.test(
    words,
  )
const whole = (text: string): Listed => ({ items: [clean(text)].filter(Boolean), together: false })

/** What stands before "or" asks for what stands behind: "conducting or reviewing audits", "in a state or federal agency", "one or more plans". */
const unfinished = /\b(?:an?|the)\s+[\w-]+$/i
const numeral = /(?:^|\s)(?:one|two|three|more|\d+)$/i
/** An adjective in front of "or" goes with the noun behind it: "administrative or supervisory capacity". */
const adjective = /^[a-z]+(?:ive|ory|ial|ical|nal|ary|ic)$/i
/** What stands behind "or" is no item of its own: "or larger", "or similar building". */
const dependent = /^(?:more|less|larger|smaller|higher|greater|better|above|over|older|longer|beyond|equivalent|comparable)(?:\s|$)/i
const ofKind = /^(?:an?\s+|any\s+|other\s+)*(?:similar|comparable|equivalent|like)\b/i

function orParts(text: string, verbs: boolean): Listed {
  const parts = splitAt(text, /\s+(?:and\/or|or)\s+/)
  const [first = '', ...rest] = parts
  const bare = clean(first)
  const one =
    rest.length > 0 &&
    (rest.some(part => dependent.test(part.trim())) ||
      numeral.test(bare) ||
      (adjective.test(bare) && rest.length === 1 && /\S\s\S/.test((rest[0] ?? '').trim())) ||
      (unfinished.test(bare) && !rest.some(part => /^\s*(?:an?|as|at|for|in|of|the|with)\b/i.test(part))) ||
      (verbs && isVerb(bare) && !/\s/.test(bare)) ||
      (rest.length === 1 && ofKind.test(rest[0] ?? '') && /\s/.test(bare)))
  return one ? whole(text) : { items: parts.map(clean).filter(Boolean), together: false }
}
