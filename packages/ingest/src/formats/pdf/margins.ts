/** Running headers, footers and page numbers: lines in the margin of a page that repeat on others, or that say which page it is. */
import type { Box } from '@specmill/model'
import { isLabelled } from '../flowing/page-headers.ts'
import { median } from './boxes.ts'
import type { FlowMargin } from './flow.ts'
import type { Line } from './lines-from-pieces.ts'

/** Shares of the page's height. Beyond the outer one only what repeats is looked at. */
const outer = 0.075
const inner = 0.13
/** How far a repeated line may wander from page to page, in points. */
const wander = 8

export interface PageLines {
  number: number
  height: number
  lines: Line[]
  /** Ruled tables. */
  tables?: readonly { box: Box }[]
}

/** @returns for each page its header lines and its footer lines, none of them empty */
export function marginsOf(pages: readonly PageLines[]): FlowMargin[][] {
  const sides = ['header', 'footer'] as const
  const repeated = sides.map(side => repeatedIn(pages, side))
  const letterhead = footOfLetterhead(pages)
  return pages.map(page =>
    sides.flatMap((side, index) => {
      const lines = zone(page, side, inner).filter(
        line =>
          repeated[index]?.has(line) ||
          saysPage(line.text) ||
          (side === 'footer' && letterhead.has(line)) ||
          (isAddress(line.text) && depth(page, side, line) < outer * page.height),
      )
      return byRow(lines.filter(line => !isFigureInRow(line, lines, page)))
        .filter(row => side === 'footer' || !isTableHeader(row, lines, page))
        .map((row): FlowMargin => ({ kind: 'margin', side, lines: row, page: page.number }))
    }),
  )
}

/** What a letterhead prints at the foot of its first page alone: where to call or write, in another size than the text, perhaps below a motto. */
function footOfLetterhead([first, ...others]: readonly PageLines[]): Set<Line> {
  const found = new Set<Line>()
  if (!first || others.length === 0) return found
  const size = median(
    first.lines.map(line => line.size),
    10,
  )
  const isOwn = (line: Line) => Math.abs(line.size / size - 1) > 0.04
  const foot = zone(first, 'footer', outer).sort((a, b) => b.baseline - a.baseline)
  if (!foot[0] || !isContact(foot[0].text)) return found
  for (const line of foot) {
    if (!isOwn(line)) break
    found.add(line)
  }
  return found
}

const isContact = (text: string) => /https?:|www\.|\S@\S|\(\d{3}\)\s*\d{3}|\b\d{3}[-.]\d{3}[-.]\d{4}\b/i.test(text)

/** Words that stand over columns: a table that goes on begins with them on each page. */
function isTableHeader(row: readonly Line[], margin: readonly Line[], page: PageLines): boolean {
  const [first] = row
  if (!first || row.length < 2) return false
  const near = page.lines.filter(
    line => !margin.includes(line) && line.baseline > first.baseline && line.baseline - first.baseline < 3 * first.size,
  )
  const [next] = near.sort((a, b) => a.baseline - b.baseline)
  const below = near.filter(line => next && Math.abs(line.baseline - next.baseline) < 0.3 * next.size)
  return row.every(word => below.some(cell => Math.abs(cell.box[0] - word.box[0]) < 3))
}

/** A bare number beside other words of the body belongs to them. */
function isFigureInRow(line: Line, margin: readonly Line[], page: PageLines): boolean {
  if (!/^\d+$/.test(line.text)) return false
  return page.lines.some(other => !margin.includes(other) && Math.abs(other.baseline - line.baseline) < 0.3 * line.size)
}

function depth(page: PageLines, side: 'header' | 'footer', line: Line): number {
  return side === 'header' ? line.box[3] : page.height - line.box[1]
}

function zone(page: PageLines, side: 'header' | 'footer', share: number): Line[] {
  return page.lines.filter(line => depth(page, side, line) < share * page.height)
}

const keyOf = (line: Line) => line.text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, '')

/** Lines of a ruled table that began farther down a page before and goes on here, below its header, which is printed again. */
function goesOnFrom(pages: readonly PageLines[], page: PageLines, line: Line): boolean {
  const table = tableOf(page, line)
  if (!table) return false
  const top = page.lines.filter(({ box }) => box[1] > table.box[1] - 2 && box[3] < table.box[1] + highestHeader)
  return top.some(header => {
    const first = pages.find(other => other.lines.some(({ text }) => text === header.text))
    const before = first?.lines.find(({ text }) => text === header.text)
    if (!first || !before || first.number >= page.number || !tableOf(first, before)) return false
    return before.baseline > header.baseline + wander && Math.abs(before.box[0] - header.box[0]) < 2
  })
}
/** In points. */
const highestHeader = 60

const tableOf = ({ tables = [] }: PageLines, { box }: Line) =>
  tables.find(table => box[1] > table.box[1] - 2 && box[3] < table.box[3] + 2 && box[0] > table.box[0] - 2 && box[2] < table.box[2] + 2)

const isSaidAgain = ({ lines }: PageLines, line: Line) => lines.some(other => other !== line && keyOf(other) === keyOf(line))

/** Lines that stand at the same height on enough pages, with the same words but for numbers. */
function repeatedIn(pages: readonly PageLines[], side: 'header' | 'footer'): Set<Line> {
  const found = new Set<Line>()
  const groups = new Map<string, { page: PageLines; line: Line }[]>()
  for (const page of pages)
    for (const line of zone(page, side, inner)) {
      const key = keyOf(line)
      if (side === 'header' && goesOnFrom(pages, page, line)) continue
      groups.set(key, [...(groups.get(key) ?? []), { page, line }])
    }
  for (const members of groups.values())
    for (const member of members) {
      const others = members.filter(
        other =>
          other.page !== member.page && Math.abs(depth(other.page, side, other.line) - depth(member.page, side, member.line)) < wander,
      )
      const deep = depth(member.page, side, member.line) > outer * member.page.height
      // what the top of every page says of the document is read on the first: "Class Code: 4410", or a box with title and code
      const tells = tableOf(member.page, member.line) || (isLabelled(member.line.text) && !isSaidAgain(member.page, member.line))
      if (side === 'header' && member === members[0] && tells) continue
      // rows of figures look alike too, and are a table that goes on at the same height
      if (!/\p{L}{3}/u.test(member.line.text)) continue
      const enough = pages.length < 4 ? 1 : deep ? Math.ceil(pages.length / 2) - 1 : Math.min(2, Math.floor(pages.length / 4))
      if (others.length >= Math.max(1, enough)) found.add(member.line)
    }
  return found
}

/** "Page 2 of 4", "- 3 -", "2/5", "10/7/22, 6:22 PM"; not "Page 2 of the application". */
function saysPage(text: string): boolean {
  return (
    /^(?:[-–—|\s]*)(?:page:?\s*\d{1,4}|\d{1,3})(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*pages?)?[-–—|.\s]*$/i.test(text) ||
    /^\d{1,2}\/\d{1,2}\/\d{2,4},?\s+\d{1,2}:\d{2}(?:\s*[ap]m)?\b/i.test(text)
  )
}

/** As browsers print it at the edge of a page; further in it ends a paragraph. */
const isAddress = (text: string) => /^(?:https?:\/\/|file:\/\/|about:)\S+(?:\s+\d{1,3}\s*\/\s*\d{1,3}|\s+\d{1,3} of \d{1,3})?$/i.test(text)

function byRow(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = []
  for (const line of [...lines].sort((a, b) => a.baseline - b.baseline || a.box[0] - b.box[0])) {
    const last = rows.at(-1)
    if (last?.[0] && Math.abs(last[0].baseline - line.baseline) < 0.3 * line.size) last.push(line)
    else rows.push([line])
  }
  return rows
}
