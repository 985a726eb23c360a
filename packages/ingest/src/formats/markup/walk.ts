/** Walks XML and HTML element by element. The one file that knows htmlparser2. */
import { Parser } from 'htmlparser2'

export interface Element {
  /** In XML with the prefix that the reader knows its namespace by, whatever prefix the part declares; in HTML in lower case. */
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
/** Of HTML, where tags are forgotten to be closed. */
const deepestHtml = 5_000

/**
 * @param prefixes by namespace: those that `visitor` expects; others stay as written.
 * @throws Error where the part declares a DOCTYPE or nests too deeply; tolerates everything else.
 */
export function walkXml(xml: string, visitor: Visitor, prefixes: ReadonlyMap<string, string> = new Map()): void {
  if (xml.includes('<!DOCTYPE')) throw new Error('one of its parts declares a document type')
  /** Known prefixes by those that the part has for them. */
  const declared = new Map<string, string>()
  const common = (name: string): string => {
    const colon = name.indexOf(':') + 1
    const known = declared.get(name.slice(0, colon))
    return known === undefined ? name : known + name.slice(colon)
  }
  walk(xml, visitor, { xmlMode: true, deepest }, (name, attributes) => {
    for (const attribute in attributes) {
      if (!attribute.startsWith('xmlns:')) continue
      const known = prefixes.get(attributes[attribute] ?? '')
      if (known !== undefined && known !== `${attribute.slice(6)}:`) declared.set(`${attribute.slice(6)}:`, known)
    }
    if (declared.size === 0) return { name, attributes }
    return { name: common(name), attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [common(key), value])) }
  })
}

/** HTML as it is found: unclosed tags, unknown ones, any case. @throws Error where it nests too deeply. */
export function walkHtml(html: string, visitor: Visitor): void {
  walk(html, visitor, { xmlMode: false, deepest: deepestHtml }, (name, attributes) => ({ name, attributes }))
}

type Named = Pick<Element, 'name' | 'attributes'>

function walk(
  markup: string,
  visitor: Visitor,
  { xmlMode, deepest }: { xmlMode: boolean; deepest: number },
  named: (name: string, attributes: Record<string, string>) => Named,
): void {
  let current: Element | null = null
  let depth = 0
  const parser = new Parser(
    {
      onopentag(rawName, rawAttributes) {
        if (++depth > deepest) throw new Error('its markup is nested too deeply')
        const { name, attributes } = named(rawName, rawAttributes)
        current = { name, attributes, parent: current, start: parser.startIndex, startEnd: parser.endIndex + 1 }
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
    { xmlMode },
  )
  parser.end(markup)
}
