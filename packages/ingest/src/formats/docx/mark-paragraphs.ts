/**
 * Gets the body of a document ready for mammoth: every paragraph gets a bookmark, by which what mammoth leaves out (its list, its outline level) is found again,
 * and what mammoth would drop with its text is put in words that it knows.
 */
import type { Element } from '../markup/walk.ts'
import { escapeXml, integer, isOn, walk } from './xml.ts'

/** What a paragraph says of itself and mammoth does not hand on. */
export interface ParagraphFacts {
  /** "0" takes the paragraph out of the list of its style. */
  numId: string | null
  ilvl: number | null
  /** 0 for the highest. */
  outline: number | null
  startsPage: boolean
}

const bookmark = '¶'
const chunkBookmark = '§'

/** The relationship of a web page that was pasted whole into the document, from the name of the bookmark that stands for it. */
export const chunkOf = (name: string | undefined): string | null => (name?.startsWith(chunkBookmark) ? name.slice(1) : null)

/** The paragraph's number in `facts` from the name of a bookmark; null for a bookmark of the author's. */
export function factsIndex(name: string | undefined): number | null {
  return name?.startsWith(bookmark) ? integer(name.slice(1)) : null
}

/** Stands as the highlight of a run that its author made plain inside of a bold style: mammoth tells "not bold" like "nothing said". */
export const notBold = 'not-bold'

/** Ends the id of a reference whose mark the author typed after it ("*"). */
export const ownMark = '*'

interface Splice {
  start: number
  end: number
  text: string
}

/** Their children are text of the document, but mammoth skips what it does not know. */
const transparent = new Set(['w:fldSimple', 'w:bdo', 'w:dir'])
/** Pictures: never opened, so that nothing is looked for outside of the package. */
const pictures = new Set(['a:blip', 'v:imagedata'])
const synonyms: Record<string, string> = { 'w:cr': 'br', 'w:ptab': 'tab' }

/** @param facts gets one entry for each paragraph of the part; the parts of one document share it */
export function markParagraphs(xml: string, facts: ParagraphFacts[]): string {
  const splices: Splice[] = []
  const paragraphs = new Map<Element, ParagraphFacts>()
  const boxes = new Map<Element, { start: number; end: number }[]>()
  const olderForm = new Set<Element>()
  const hidden = new Set<Element>()
  const fields = new Set<Element>()
  const plain = new Set<Element>()
  const choices = new Map<Element, { chosen: number; entries: string[] }>()
  const replace = (start: number, end: number, text = ''): number => splices.push({ start, end, text })
  const tagAt = (start: number): string => /^<([^\s>/]+)/.exec(xml.slice(start, start + 60))?.[1] ?? ''
  const prefixAt = (start: number): string => /^<([^\s:>/]+:)?/.exec(xml.slice(start, start + 40))?.[1] ?? ''

  walk(xml, {
    open(element) {
      const { name, start, startEnd, parent } = element
      if (name === 'w:p' && xml[startEnd - 2] !== '/') {
        const own: ParagraphFacts = { numId: null, ilvl: null, outline: null, startsPage: false }
        paragraphs.set(element, own)
        replace(startEnd, startEnd, `<${prefixAt(start)}bookmarkStart ${prefixAt(start)}name="${bookmark}${facts.push(own) - 1}"/>`)
      } else if (name === 'w:hyperlink')
        replace(start, startEnd, `<${prefixAt(start)}hyperlink ${prefixAt(start)}anchor="link"${selfClosing(xml, startEnd)}>`)
      else if (name === 'w:vanish' && parent?.parent?.name === 'w:r' && isOn(element)) hidden.add(parent.parent)
      else if (name === 'w:b' && parent?.parent?.name === 'w:r' && !isOn(element)) plain.add(element)
      else if (name === 'w:fldChar' && parent) fields.add(parent)
      else if (name === 'w:ddList' && parent?.parent) choices.set(parent.parent, { chosen: 0, entries: [] })
      else if (parent?.name === 'w:ddList') readChoice(element, choices.get(parent.parent?.parent as Element))
      else if (name === 'mc:AlternateContent' || (name === 'w:drawing' && !above(element, 'mc:AlternateContent'))) boxes.set(element, [])
      else readProperty(element, paragraphs)
    },
    close(element, endStart, end) {
      const { name, start, startEnd } = element
      const synonym = synonyms[name]
      const choice = choices.get(element)
      const chosen = choice?.entries[choice.chosen]
      if (chosen) replace(end, end, `<${prefixAt(start)}t>${escapeXml(chosen)}</${prefixAt(start)}t>`)
      if (pictures.has(name) || (hidden.has(element) && !fields.has(element))) replace(start, end)
      else if (plain.has(element)) replace(start, end, `<${prefixAt(start)}highlight ${prefixAt(start)}val="${notBold}"/>`)
      else if (isMarkedByHand(element))
        replace(start, end, `<${tagAt(start)} ${prefixAt(start)}id="${escapeXml(element.attributes['w:id'] ?? '')}${ownMark}"/>`)
      else if (name === 'w:altChunk') replace(start, end, chunkParagraph(element, prefixAt(start)))
      else if (synonym) replace(start, end, `<${prefixAt(start)}${synonym}/>`)
      else if (transparent.has(name)) {
        replace(start, startEnd, `<${prefixAt(start)}customXml${selfClosing(xml, startEnd)}>`)
        if (endStart < end) replace(endStart, end, `</${prefixAt(start)}customXml>`)
      } else if (name === 'w:txbxContent') {
        const frame = above(element, 'mc:AlternateContent') ?? above(element, 'w:drawing')
        if (frame && above(element, 'mc:Fallback')) olderForm.add(frame)
        // a text box inside a text box comes with the outer one
        else if (frame && !above(element, 'w:txbxContent')) boxes.get(frame)?.push({ start, end })
      }
      const found = boxes.get(element)
      if (found?.length && !olderForm.has(element)) keepTextBoxes(element, found, end)
    },
  })
  return spliced(xml, splices)

  /** A text box without the older form (`w:pict`) beside it is brought into that form, the only one that mammoth reads. */
  function keepTextBoxes(frame: Element, found: { start: number; end: number }[], end: number): void {
    const pict = `${prefixAt(found[0]?.start ?? 0)}pict`
    let from = frame.start
    for (const [index, box] of found.entries()) {
      replace(from, box.start, index === 0 ? `<${pict}>` : '')
      from = box.end
    }
    replace(from, end, `</${pict}>`)
  }
}

/** A drop-down field of old: its entries, and the number of the one that is chosen. */
function readChoice({ name, attributes }: Element, choice: { chosen: number; entries: string[] } | undefined): void {
  const value = attributes['w:val'] ?? ''
  if (name === 'w:listEntry') choice?.entries.push(value)
  else if (choice && (name === 'w:result' || name === 'w:default')) choice.chosen = integer(value) ?? 0
}

function chunkParagraph({ attributes }: Element, prefix: string): string {
  const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? ''
  return `<${prefix}p><${prefix}bookmarkStart ${prefix}name="${chunkBookmark}${escapeXml(id)}"/></${prefix}p>`
}

function isMarkedByHand({ name, attributes }: Element): boolean {
  return /^w:(?:foot|end)noteReference$/.test(name) && /^(?:1|true|on)$/.test(attributes['w:customMarkFollows'] ?? '')
}

function selfClosing(xml: string, startEnd: number): string {
  return xml[startEnd - 2] === '/' ? '/' : ''
}

function above(element: Element, name: string): Element | null {
  for (let parent = element.parent; parent; parent = parent.parent) if (parent.name === name) return parent
  return null
}

/** Only direct properties of a paragraph: below `w:pPrChange` stand those that it had before a tracked change. */
function readProperty(element: Element, paragraphs: Map<Element, ParagraphFacts>): void {
  const { name, parent } = element
  const properties = parent?.name === 'w:numPr' ? parent.parent : parent
  const facts = properties?.name === 'w:pPr' && properties.parent ? paragraphs.get(properties.parent) : undefined
  if (!facts) return
  const value = element.attributes['w:val']
  if (name === 'w:numId') facts.numId = value ?? null
  else if (name === 'w:ilvl') facts.ilvl = integer(value)
  else if (name === 'w:outlineLvl') facts.outline = integer(value)
  else if (name === 'w:pageBreakBefore') facts.startsPage = isOn(element)
}

/** A splice that begins inside of an earlier, longer one has gone with it. */
function spliced(xml: string, splices: Splice[]): string {
  splices.sort((a, b) => a.start - b.start || b.end - a.end)
  let text = ''
  let at = 0
  for (const splice of splices) {
    if (splice.start < at) continue
    text += xml.slice(at, splice.start) + splice.text
    at = splice.end
  }
  return text + xml.slice(at)
}
