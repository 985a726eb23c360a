/** A page → its paragraphs and tables in order, each with the part of the page that it stands in. */
import { clean } from '../flowing/clean.ts'
import { concat, type StyledText, styled } from '../flowing/styled-text.ts'
import { type Content, mostColumns, type Table, type TableCell } from '../flowing/tables.ts'
import { type Element, walkHtml } from '../markup/walk.ts'
import { headingLevel, isBlock, isLeftOut } from './elements.ts'
import { firstLetters, type Letters, lettersWithin } from './letters.ts'
import { Lists } from './lists.ts'

/** `links`: a list of nothing but links. */
export type Region = 'main' | 'header' | 'footer' | 'links' | 'rest'
export interface Part {
  content: Content
  region: Region
}

/** Paragraphs stand in it: the page, or a cell. */
interface Place {
  parts: Part[]
  lists: Lists
  counted: { marker: string; ordered: boolean } | null
}

/** In characters. */
const longestHeading = 250
/** A shorter list of links may be part of a text. */
const fewestLinks = 3

/** @param size of ordinary letters, in points */
export function readBody(html: string, size = firstLetters.size): Part[] {
  const places: Place[] = [newPlace()]
  const tables: Table[] = []
  const letters: Letters[] = [{ ...firstLetters, size }]
  const regions: Region[] = ['rest']
  /** Headings that are open, with their levels. */
  const headings: number[] = []
  /** Where the outermost list of the page began, and whether all of its letters stood in links. */
  let list: { from: number; linked: boolean } | null = null
  let skipped = 0
  let line: StyledText[] = []

  walkHtml(html, { open, close, text })
  endParagraph()
  while (places.length > 1) closeCell({})
  while (tables.length > 0) closeTable()
  return top().parts

  function top(): Place {
    return places.at(-1) as Place
  }

  function open(element: Element): void {
    const { name, attributes } = element
    if (skipped > 0 || isLeftOut(element)) {
      skipped++
      return
    }
    if (isBlock(name)) endParagraph()
    letters.push(lettersWithin(element, letters.at(-1) as Letters))
    regions.push(regionOf(element, regions.at(-1) as Region))
    const level = headingLevel(element)
    if (level !== null) headings.push(level)
    if (name === 'ul' || name === 'ol') {
      if (places.length === 1 && top().lists.depth === 0) list = { from: top().parts.length, linked: true }
      top().lists.openList(element)
    } else if (name === 'li') top().counted = top().lists.openItem(element)
    else if (name === 'table') tables.push([])
    else if (name === 'tr') tables.at(-1)?.push([])
    else if (name === 'td' || name === 'th') openCell()
    else if (name === 'br') add('\n')
    else if (name === 'input') addBox(attributes)
  }

  function close(element: Element): void {
    if (skipped > 0) {
      skipped--
      return
    }
    const { name, attributes } = element
    if (isBlock(name)) endParagraph()
    letters.pop()
    regions.pop()
    if (headingLevel(element) !== null) headings.pop()
    if (name === 'ul' || name === 'ol') closeList()
    else if (name === 'li') top().counted = null
    else if (name === 'table') closeTable()
    else if ((name === 'td' || name === 'th') && places.length > 1) closeCell(attributes)
  }

  function text(words: string): void {
    if (skipped > 0) return
    const { verbatim, link } = letters.at(-1) as Letters
    if (list && !link && /[\p{L}\p{N}]/u.test(words)) list.linked = false
    add(verbatim ? words.replace(/\r\n?/g, '\n') : words.replace(/\s+/g, ' '))
  }

  function add(words: string): void {
    const { bold, raised, caps, size } = letters.at(-1) as Letters
    const read = clean(words)
    line.push(styled(caps ? read.toUpperCase() : read, { bold, raised, size }))
  }

  function addBox(attributes: Record<string, string>): void {
    if (/^(?:checkbox|radio)$/i.test(attributes.type ?? '')) add('checked' in attributes ? ' ☒ ' : ' ☐ ')
  }

  function endParagraph(): void {
    const text = concat(line)
    line = []
    if (text.text.trim() === '') return
    const place = top()
    const { counted, lists } = place
    const level = text.text.length <= longestHeading ? (headings.at(-1) ?? null) : null
    const depth = Math.max(0, lists.depth - 1)
    const paragraph = { text, counted, depth, level, heading: level !== null, indent: 0, startsPage: false }
    place.parts.push({ content: { paragraph }, region: regions.at(-1) as Region })
    place.counted = null
  }

  function closeList(): void {
    top().lists.closeList()
    if (!list || places.length > 1 || top().lists.depth > 0) return
    const items = top().parts.slice(list.from)
    if (list.linked && items.length >= fewestLinks) for (const item of items) item.region = 'links'
    list = null
  }

  function openCell(): void {
    // a cell without a row, or without a table, is one all the same to a browser
    if (tables.length === 0) tables.push([])
    if (tables.at(-1)?.length === 0) tables.at(-1)?.push([])
    places.push(newPlace())
  }

  function closeCell(attributes: Record<string, string>): void {
    const { parts } = places.pop() as Place
    const cell: TableCell = {
      span: spanOf(attributes.colspan),
      rows: spanOf(attributes.rowspan),
      content: parts.map(({ content }) => content),
    }
    tables.at(-1)?.at(-1)?.push(cell)
  }

  function closeTable(): void {
    const table = tables.pop()
    if (!table || table.every(cells => cells.length === 0)) return
    top().parts.push({ content: { table }, region: regions.at(-1) as Region })
  }
}

function newPlace(): Place {
  return { parts: [], lists: new Lists(), counted: null }
}

function regionOf({ name, attributes }: Element, around: Region): Region {
  if (name === 'main' || name === 'article' || attributes.role === 'main') return 'main'
  // the header of an article holds its title
  if (around === 'main') return 'main'
  if (name === 'header' || attributes.role === 'banner') return 'header'
  if (name === 'footer' || attributes.role === 'contentinfo') return 'footer'
  return around
}

function spanOf(value: string | undefined): number {
  const number = Number.parseInt(value ?? '', 10)
  return number >= 1 && number <= 1_000 ? Math.min(mostColumns, number) : 1
}
