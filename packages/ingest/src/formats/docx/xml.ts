/** Walks an XML part element by element. The one file of this format that knows htmlparser2. */
import { Parser } from 'htmlparser2'

export interface Element {
  /** With the prefix `w:` for WordprocessingML, whatever prefix the part declares; other prefixes as written. */
  name: string
  /** The same holds for the names of attributes. */
  attributes: Record<string, string>
  parent: Element | null
  /** Where its start tag begins and ends in the text. */
  start: number
  startEnd: number
}

export interface Visitor {
  open?(element: Element): void
  /** `end` is where the element ends, `endStart` where its end tag begins; both equal for `<a/>`. */
  close?(element: Element, endStart: number, end: number): void
  text?(text: string, parent: Element | null): void
}

/** Deeper than any word processor nests; what goes deeper would only exhaust the stack of the next reader. */
const deepest = 400

const wordNamespaces = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])

/** @throws Error where the part declares a DOCTYPE or nests too deeply; tolerates everything else. */
export function walk(xml: string, visitor: Visitor): void {
  if (xml.includes('<!DOCTYPE')) throw new Error('one of its parts declares a document type')
  let current: Element | null = null
  let depth = 0
  let prefix = 'w:'
  const common = (name: string): string => (prefix !== 'w:' && name.startsWith(prefix) ? `w:${name.slice(prefix.length)}` : name)
  const parser = new Parser(
    {
      onopentag(rawName, rawAttributes) {
        if (++depth > deepest) throw new Error('one of its parts is nested too deeply')
        for (const name in rawAttributes)
          if (name.startsWith('xmlns:') && wordNamespaces.has(rawAttributes[name] ?? '')) prefix = `${name.slice(6)}:`
        const attributes =
          prefix === 'w:' ? rawAttributes : Object.fromEntries(Object.entries(rawAttributes).map(([name, value]) => [common(name), value]))
        current = { name: common(rawName), attributes, parent: current, start: parser.startIndex, startEnd: parser.endIndex + 1 }
        visitor.open?.(current)
      },
      onclosetag() {
        depth--
        if (!current) return
        const end = parser.endIndex + 1
        const closed = current
        current = closed.parent
        visitor.close?.(closed, end === closed.startEnd ? end : parser.startIndex, end)
      },
      ontext(text) {
        visitor.text?.(text, current)
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
}

/** Whether an on/off property is on: `<w:b/>` is, `<w:b w:val="0"/>` is not. */
export function isOn(element: Element): boolean {
  const value = element.attributes['w:val']
  return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none'
}

/** A whole number of an attribute, null where there is none. */
export function integer(value: string | undefined): number | null {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isNaN(number) ? null : number
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
}
