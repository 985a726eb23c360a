/** The styles of an OpenDocument with what they inherit: which of them make bold, larger, raised or hidden letters, a heading, a new page. */
import { type Element, walkXml } from '../markup/walk.ts'
import { pointsOf, shareOf } from './measures.ts'
import { prefixes } from './namespaces.ts'

export interface Style {
  name: string
  parent: string | null
  bold?: boolean
  underlined?: boolean
  caps?: boolean
  raised?: boolean
  hidden?: boolean
  font?: string
  /** In points. */
  size?: number
  /** Of the parent's size. */
  share?: number
  /** 1 is the highest. */
  outline?: number
  startsPage?: boolean
  /** In twentieths of a point. */
  margin?: number
  indent?: number
}

export type Family = 'paragraph' | 'text' | 'section'

const inherited = ['bold', 'underlined', 'caps', 'raised', 'hidden', 'font', 'size', 'outline', 'startsPage', 'margin', 'indent'] as const
const ordinarySize = 12

export class Styles {
  readonly #styles = new Map<string, Style>()
  readonly #resolved = new Map<string, Style>()
  #defaultSize = ordinarySize

  /** @param parts the common styles first, then the part with those of its own */
  constructor(parts: string[]) {
    let current: Style | null = null
    for (const part of parts)
      walkXml(
        part,
        {
          open: element => {
            const { name, attributes } = element
            if (name === 'style:style') {
              current = { name: attributes['style:name'] ?? '', parent: attributes['style:parent-style-name'] ?? null }
              const outline = Number.parseInt(attributes['style:default-outline-level'] ?? '', 10)
              if (outline > 0) current.outline = outline
              this.#styles.set(`${attributes['style:family']} ${current.name}`, current)
            } else if (name === 'style:default-style') {
              current = { name: '', parent: null }
            } else if (current) {
              readProperties(element, current)
              if (element.parent?.name === 'style:default-style' && element.parent.attributes['style:family'] === 'paragraph')
                this.#defaultSize = current.size ?? this.#defaultSize
            }
          },
          close: ({ name }) => {
            if (name === 'style:style' || name === 'style:default-style') current = null
          },
        },
        prefixes,
      )
  }

  /** With everything that it inherits; null for one that is not defined. */
  find(family: Family, name: string | undefined, depth = 0): Style | null {
    const key = `${family} ${name}`
    const own = this.#styles.get(key)
    if (!own) return null
    const done = this.#resolved.get(key)
    if (done) return done
    // a chain that bites its own tail ends here
    const parent = own.parent !== null && depth < 20 ? this.find(family, own.parent, depth + 1) : null
    const style: Style = { ...(parent ?? {}), ...definedOf(own), name: own.name, parent: own.parent }
    if (own.share !== undefined) style.size = own.share * (parent?.size ?? this.#defaultSize)
    else if (family === 'paragraph' && style.size === undefined) style.size = this.#defaultSize
    this.#resolved.set(key, style)
    return style
  }

  /** The names of a style and of all above it: an automatic style hides what it was made from. */
  namesOf(name: string | undefined): string[] {
    const names: string[] = []
    for (let at = name ?? null; at !== null && names.length < 20; at = this.#styles.get(`paragraph ${at}`)?.parent ?? null) names.push(at)
    return names
  }
}

function definedOf(style: Style): Partial<Style> {
  return Object.fromEntries(inherited.filter(key => style[key] !== undefined).map(key => [key, style[key]]))
}

function readProperties({ name, attributes }: Element, style: Style): void {
  if (name === 'style:text-properties') {
    const weight = attributes['fo:font-weight']
    if (weight !== undefined) style.bold = weight === 'bold' || Number(weight) >= 600
    const underline = attributes['style:text-underline-style']
    if (underline !== undefined) style.underlined = underline !== 'none'
    if (attributes['fo:text-transform'] !== undefined) style.caps = attributes['fo:text-transform'] === 'uppercase'
    const position = attributes['style:text-position']
    if (position !== undefined) style.raised = /^(?:super|[1-9])/.test(position)
    if (attributes['text:display'] !== undefined) style.hidden = attributes['text:display'] === 'none'
    const font = attributes['style:font-name'] ?? attributes['fo:font-family']
    if (font !== undefined) style.font = font.replace(/['"]/g, '')
    const size = pointsOf(attributes['fo:font-size'])
    if (size !== null) style.size = size
    const share = shareOf(attributes['fo:font-size'])
    if (share !== null) style.share = share
  } else if (name === 'style:paragraph-properties') {
    if (attributes['fo:break-before'] !== undefined) style.startsPage = attributes['fo:break-before'] === 'page'
    const margin = pointsOf(attributes['fo:margin-left'])
    if (margin !== null) style.margin = margin * 20
    const indent = pointsOf(attributes['fo:text-indent'])
    if (indent !== null) style.indent = indent * 20
  } else if (name === 'style:section-properties' && attributes['text:display'] === 'none') style.hidden = true
}
