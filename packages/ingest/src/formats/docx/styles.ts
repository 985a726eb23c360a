/** The styles of a document with what they inherit: which of them make a heading, bold, larger, or a list item. */
import type { Element } from '../markup/walk.ts'
import { escapeXml, integer, isOn, walk } from './xml.ts'

export interface Style {
  id: string
  type: string
  name: string
  basedOn: string | null
  bold: boolean | null
  caps: boolean | null
  /** In points. */
  size: number | null
  /** 0 for the highest. */
  outline: number | null
  numId: string | null
  ilvl: number | null
}

export interface Styles {
  /** With everything that it inherits; null for no id, or one that is not defined. */
  find(type: 'paragraph' | 'character' | 'numbering', id: string | null): Style | null
  /** Of text without a style of its own, in points. */
  defaultSize: number
  /** The styles as WordprocessingML again, names only: all that the reader of the body needs of them. */
  names: string
}

/** @param xml the styles part, null where the document has none */
export function readStyles(xml: string | null): Styles {
  const styles = new Map<string, Style>()
  const defaults = { paragraph: null as string | null, size: 10 }
  let current: Style | null = null
  if (xml !== null)
    walk(xml, {
      open(element) {
        const { name, attributes } = element
        if (name === 'w:style') {
          const { 'w:type': type = '', 'w:styleId': id = '' } = attributes
          current = { id, type, name: '', basedOn: null, bold: null, caps: null, size: null, outline: null, numId: null, ilvl: null }
          const key = `${type} ${id}`
          if (!styles.has(key)) styles.set(key, current)
          if (type === 'paragraph' && /^(1|true|on)$/.test(attributes['w:default'] ?? '')) defaults.paragraph = id
        } else if (current) readProperty(element, current)
        else if (name === 'w:sz' && isWithin(element, 'w:rPrDefault')) defaults.size = halfPoints(element) ?? defaults.size
      },
      close({ name }) {
        if (name === 'w:style') current = null
      },
    })

  const resolved = new Map<string, Style>()
  const resolve = (key: string, depth: number): Style | null => {
    const own = styles.get(key)
    if (!own) return null
    const done = resolved.get(key)
    if (done) return done
    // a chain that bites its own tail ends here
    const parent = own.basedOn && depth < 20 ? resolve(`${own.type} ${own.basedOn}`, depth + 1) : null
    const style = { ...own }
    if (parent) for (const key of ['bold', 'caps', 'size', 'outline', 'numId', 'ilvl'] as const) inherit(style, parent, key)
    resolved.set(key, style)
    return style
  }
  const find: Styles['find'] = (type, id) => (id === null ? null : resolve(`${type} ${id}`, 0))
  const body = find('paragraph', defaults.paragraph)
  return { find, defaultSize: body?.size ?? defaults.size, names: namesOnly([...styles.values()]) }
}

function inherit<Key extends keyof Style>(style: Style, parent: Style, key: Key): void {
  style[key] = style[key] ?? parent[key]
}

function readProperty(element: Element, style: Style): void {
  const value = element.attributes['w:val']
  const parent = element.parent?.name
  if (parent === 'w:style') {
    if (element.name === 'w:name') style.name = value ?? ''
    if (element.name === 'w:basedOn') style.basedOn = value ?? null
  } else if (parent === 'w:rPr' && element.parent?.parent?.name === 'w:style') {
    if (element.name === 'w:b') style.bold = isOn(element)
    if (element.name === 'w:caps') style.caps = isOn(element)
    if (element.name === 'w:sz') style.size = halfPoints(element)
  } else if (parent === 'w:pPr' && element.parent?.parent?.name === 'w:style') {
    if (element.name === 'w:outlineLvl') style.outline = integer(value)
  } else if (parent === 'w:numPr') {
    if (element.name === 'w:numId') style.numId = value ?? null
    if (element.name === 'w:ilvl') style.ilvl = integer(value)
  }
}

function halfPoints(element: Element): number | null {
  const value = integer(element.attributes['w:val'])
  return value && value > 0 ? value / 2 : null
}

function isWithin(element: Element, name: string): boolean {
  for (let above = element.parent; above; above = above.parent) if (above.name === name) return true
  return false
}

function namesOnly(styles: Style[]): string {
  const entries = styles
    .filter(({ type }) => type === 'paragraph' || type === 'character')
    .map(({ type, id, name }) => `<w:style w:type="${type}" w:styleId="${escapeXml(id)}"><w:name w:val="${escapeXml(name)}"/></w:style>`)
  return `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${entries.join('')}</w:styles>`
}
