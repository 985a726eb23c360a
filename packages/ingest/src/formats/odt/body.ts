/** The body of an OpenDocument → its paragraphs and tables in order, and its notes. */
import { clean } from '../flowing/clean.ts'
import { concat, type Ink, join, type StyledText, styled } from '../flowing/styled-text.ts'
import { symbolOf } from '../flowing/symbols.ts'
import type { Content, Table } from '../flowing/table.ts'
import { mostColumns, textsIn } from '../flowing/tables.ts'
import { type Element, walkXml } from '../markup/walk.ts'
import { type Counted, type ListStyles, Lists, whole } from './lists.ts'
import { prefixes } from './namespaces.ts'
import { paragraphFrom } from './paragraph.ts'
import type { Style, Styles } from './styles.ts'

/** What is written nowhere on the page: deleted text, remarks, descriptions of pictures, settings. */
const unwritten =
  /^(?:text:tracked-changes|office:annotation|office:forms|office:scripts|office:automatic-styles|office:font-face-decls|svg:title|svg:desc|text:ruby-text|text:bibliography-mark|form:.*)$/

/** Paragraphs stand in it: the body, a cell, a text box, a note. */
interface Place {
  content: Content[]
  /** The paragraph that is being read. */
  paragraph: Unfinished | null
  lists: Lists
  /** The number of the item whose first paragraph is still to come. */
  counted: Counted | null
}
interface Unfinished {
  element: Element
  parts: StyledText[]
  /** Of the spans that are open. */
  styles: (Style | null)[]
  links: number
  /** The number of a heading, where the file writes it out. */
  number: string | null
  /** What stands in its text boxes, to follow it. */
  boxes: Content[]
}

export function readBody(
  xml: string,
  styles: Styles,
  listStyles: ListStyles,
): { body: Content[]; footnotes: { marker: string; text: StyledText }[] } {
  const footnotes: { marker: string; text: StyledText }[] = []
  const newPlace = (): Place => ({ content: [], paragraph: null, lists: new Lists(listStyles), counted: null })
  const places: Place[] = [newPlace()]
  const tables: Table[] = []
  let skipped = 0
  let citation = ''
  let citing = false
  const top = (): Place => places.at(-1) as Place

  walkXml(xml, { open, close, text }, prefixes)
  return { body: (places[0] as Place).content, footnotes }

  function open(element: Element): void {
    const { name, attributes } = element
    if (skipped > 0 || unwritten.test(name) || (name === 'text:section' && isHidden(attributes))) {
      skipped++
      return
    }
    const place = top()
    if (name === 'text:p' || name === 'text:h') place.paragraph = { element, parts: [], styles: [], links: 0, number: null, boxes: [] }
    else if (name === 'text:list') place.lists.openList(element)
    else if (name === 'text:list-item') place.counted = place.lists.openItem(element)
    else if (name === 'table:table') tables.push([])
    else if (name === 'table:table-row') tables.at(-1)?.push([])
    else if (name === 'table:table-cell' || name === 'draw:text-box' || name === 'text:note-body') places.push(newPlace())
    else if (name === 'text:note-citation') {
      citation = ''
      citing = true
    } else if (place.paragraph) openWithin(element, place.paragraph)
  }

  function openWithin({ name, attributes }: Element, paragraph: Unfinished): void {
    if (name === 'text:span') paragraph.styles.push(styles.find('text', attributes['text:style-name']))
    else if (name === 'text:a') paragraph.links++
    else if (name === 'text:number') paragraph.number = ''
    else if (name === 'text:s') add(' ', paragraph)
    else if (name === 'text:tab') add('\t', paragraph)
    else if (name === 'text:line-break') add('\n', paragraph)
  }

  function text(words: string, parent: Element | null): void {
    if (skipped > 0) return
    if (citing) citation += words
    const { paragraph } = top()
    if (!paragraph) return
    if (parent?.name === 'text:number') paragraph.number = (paragraph.number ?? '') + words
    else add(words.replace(/\s+/g, ' '), paragraph)
  }

  function add(words: string, paragraph: Unfinished): void {
    const own = paragraph.styles.at(-1)
    const style = styles.find('paragraph', paragraph.element.attributes['text:style-name'])
    if (style?.hidden || paragraph.styles.some(span => span?.hidden)) return
    const caps = own?.caps ?? style?.caps
    const read = clean(symbolOf(words, own?.font ?? style?.font ?? null))
    paragraph.parts.push(styled(caps ? read.toUpperCase() : read, inkOf(paragraph, style)))
  }

  function inkOf({ styles: spans, links }: Unfinished, style: Style | null): Ink {
    const own = <Key extends 'bold' | 'underlined' | 'size'>(key: Key): Style[Key] =>
      spans.findLast(span => span?.[key] !== undefined)?.[key]
    return {
      bold: !!(own('bold') ?? style?.bold) || (links === 0 && !!(own('underlined') ?? style?.underlined)),
      raised: citing || spans.some(span => span?.raised),
      size: own('size') ?? style?.size ?? 12,
    }
  }

  function close({ name, attributes }: Element): void {
    if (skipped > 0) {
      skipped--
      return
    }
    const place = top()
    if (name === 'text:p' || name === 'text:h') closeParagraph(place)
    else if (name === 'text:span') place.paragraph?.styles.pop()
    else if (name === 'text:a' && place.paragraph) place.paragraph.links--
    else if (name === 'text:note-citation') citing = false
    else if (name === 'text:list') place.lists.closeList()
    else if (name === 'table:table') closeTable(place)
    else if (name === 'table:table-cell' && places.length > 1) closeCell(attributes)
    else if (name === 'draw:text-box' && places.length > 1) {
      const { content } = places.pop() as Place
      const { paragraph, content: around } = top()
      if (paragraph) paragraph.boxes.push(...content)
      else around.push(...content)
    } else if (name === 'text:note-body' && places.length > 1) {
      const { content } = places.pop() as Place
      footnotes.push({ marker: citation.trim(), text: join(textsIn(content), ' ') })
    }
  }

  function closeParagraph(place: Place): void {
    const { paragraph, counted, lists } = place
    if (!paragraph) return
    const { element, parts, number, boxes } = paragraph
    const written: Counted | null = number?.trim() ? { marker: number.trim(), ordered: true } : counted
    place.content.push({ paragraph: paragraphFrom(element, concat(parts), lists.depth > 0 ? written : null, lists.depth, styles) })
    place.content.push(...boxes)
    place.counted = null
    place.paragraph = null
  }

  function closeTable(place: Place): void {
    const table = tables.pop()
    if (table) place.content.push({ table })
  }

  function closeCell(attributes: Record<string, string>): void {
    const { content } = places.pop() as Place
    const cell = {
      span: Math.min(mostColumns, whole(attributes['table:number-columns-spanned']) ?? 1),
      rows: whole(attributes['table:number-rows-spanned']) ?? 1,
      content,
    }
    const row = tables.at(-1)?.at(-1)
    const repeated = Math.min(mostColumns, whole(attributes['table:number-columns-repeated']) ?? 1)
    for (let at = 0; row && at < repeated && row.length < mostColumns; at++) row.push(cell)
  }

  function isHidden(attributes: Record<string, string>): boolean {
    return attributes['text:display'] === 'none' || styles.find('section', attributes['text:style-name'])?.hidden === true
  }
}
