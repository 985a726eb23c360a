/** A page → its paragraphs and tables in order, each with the part of the page that it stands in. */
import { clean } from '../flowing/clean.ts'
import { concat, type StyledText, styled } from '../flowing/styled-text.ts'
import { type Element, walkHtml } from '../markup/walk.ts'
import { headingLevel, isBlock, isLeftOut } from './elements.ts'
import { firstLetters, type Letters, lettersWithin } from './letters.ts'
import { Lists } from './lists.ts'
import { isListOfLinks } from './menus.ts'
import { OpenTables } from './open-tables.ts'
import { amountOf, nothing, type Part, type Region } from './parts.ts'
import { promisedRegion, regionOf } from './regions.ts'
import { stylesOfClasses } from './style-sheet.ts'

/** Paragraphs stand in it: the page, or a cell. */
interface Place {
  parts: Part[]
  lists: Lists
  counted: { marker: string; ordered: boolean } | null
}

/** In characters. */
const longestHeading = 250

/** @param size of ordinary letters, in points */
export function readBody(html: string, size = firstLetters.size): Part[] {
  const places: Place[] = [newPlace()]
  const tables = new OpenTables()
  const styles = stylesOfClasses(html)
  const letters: Letters[] = [{ ...firstLetters, size }]
  const regions: Region[] = ['rest']
  /** Of each open element: the cell that it stands in, and the first of its parts there. */
  const starts: { place: Place; from: number }[] = []
  /** Headings that are open, with their levels. */
  const headings: number[] = []
  let skipped = 0
  let line: StyledText[] = []
  let amount = nothing

  walkHtml(html, { open, close, text })
  endParagraph()
  while (places.length > 1) closeCell({})
  while (tables.depth > 0) closeTable()
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
    letters.push(lettersWithin(element, letters.at(-1) as Letters, styles))
    const around = regions.at(-1) as Region
    // the header of an article holds its title
    regions.push(around === 'main' ? 'main' : (regionOf(element) ?? around))
    starts.push({ place: top(), from: top().parts.length })
    if (name === 'a') openLink()
    const level = headingLevel(element)
    if (level !== null) headings.push(level)
    if (name === 'ul' || name === 'ol') top().lists.openList(element)
    else if (name === 'li') top().counted = top().lists.openItem(element)
    else if (name === 'table') tables.open()
    else if (name === 'tr') tables.openRow()
    else if (name === 'td' || name === 'th') {
      tables.openCell()
      places.push(newPlace())
    } else if (name === 'br') add('\n')
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
    settleRegion(element)
    if (headingLevel(element) !== null) headings.pop()
    if (name === 'ul' || name === 'ol') top().lists.closeList()
    else if (name === 'li') top().counted = null
    else if (name === 'table') closeTable()
    else if ((name === 'td' || name === 'th') && places.length > 1) closeCell(attributes)
  }

  function text(words: string): void {
    if (skipped > 0) return
    const { verbatim, link } = letters.at(-1) as Letters
    const count = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    amount = { ...amount, all: amount.all + count, linked: amount.linked + (link ? count : 0) }
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
    const own = amount
    line = []
    amount = nothing
    if (text.text.trim() === '') return
    const place = top()
    const { counted, lists } = place
    const level = text.text.length <= longestHeading ? (headings.at(-1) ?? null) : null
    const depth = Math.max(0, lists.depth - 1)
    const paragraph = { text, counted, depth, level, heading: level !== null, indent: 0, startsPage: false }
    place.parts.push({ content: { paragraph }, region: regions.at(-1) as Region, amount: own })
    place.counted = null
  }

  /** Links side by side are parted by their style. */
  function openLink(): void {
    if (amount.links > 0 && amount.linked === amount.all) add(' ')
    amount = { ...amount, links: amount.links + 1 }
  }

  /** What an element is may show only at its end: a menu by its links, and by what stands in it. */
  function settleRegion(element: Element): void {
    const { place, from } = starts.pop() as { place: Place; from: number }
    const parts = place.parts.slice(from)
    if (place !== top() || parts.length === 0) return
    const main = regions.at(-1) === 'main'
    const isOutermost = /^[ou]l$/.test(element.name) && place.lists.depth === 1
    const isMenu = isOutermost && isListOfLinks(parts, main ? place.parts[from - 1] : undefined)
    const region = isMenu ? 'around' : promisedRegion(element, amountOf(parts))
    if (!region || (main && region !== 'around') || parts.some(({ content }) => content.paragraph?.level === 1)) return
    for (const part of parts) part.region = region
  }

  function closeCell(attributes: Record<string, string>): void {
    tables.closeCell((places.pop() as Place).parts, attributes)
  }

  function closeTable(): void {
    top().parts.push(...tables.close(regions.at(-1) as Region))
  }
}

function newPlace(): Place {
  return { parts: [], lists: new Lists(), counted: null }
}
