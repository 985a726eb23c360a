/** Page breaks, printed (form feeds) or inferred (page numbers, repeated titles after empty lines), and the furniture around them. */
import type { Line } from './lines.ts'

const pageLabel =
  /^(?:[-–—~\s]{0,4})(?:page|pg\.?|p\.)\s{0,3}#?(\d{1,3})(?:\s{0,3}(?:of|\/)\s{0,3}\d{1,3})?(?:\s{1,3}pages?)?[-–—.\s]{0,4}$/i
const numberOfNumber = /^(\d{1,3})\s{0,3}(?:of|\/)\s{0,3}\d{1,3}$/i
// "01" numbers a question
const loneNumber = /^[-–—~]?\s?([1-9]\d{0,2})\s?[-–—~]?$/
const betweenDashes = /^[-–—~]\s?(\d{1,3})\s?[-–—~]$/
/** "Harbor Master (continued)" at the head of a page. */
const continued = /\bcont(?:inued|['’]d|\.)\)?\.?$/i
/** Furniture stands this close to a break, in lines that hold something. */
const reach = 3
/** So many empty lines look like the end of a page. */
const wideGap = 3
/** Characters; less stands on no page. */
const shortestPage = 500

/** Sets `margin` and `startsPage` of the lines that stand around page breaks. The first title of the document is no furniture. */
export function markPageBreaks(lines: Line[]): void {
  const numbers = pageNumbers(lines)
  const isHeader = numbersStandOnTop(lines, numbers)
  const titles = new Set(lines.slice(0, 3).filter(isShort).map(keyOf))
  const counts = countsAtBreaks(lines, numbers, titles)

  for (const at of numbers.keys()) setMargin(lines, at, isHeader ? 'header' : 'footer')
  for (const at of numbers.keys()) spread(lines, at, isHeader ? 'header' : 'footer', counts)
  lines.forEach((line, at) => {
    if (at === 0) return
    if (line.startsPage) {
      spreadAcrossFeed(lines, at, counts)
    } else if (at >= reach && line.gap >= wideGap && titles.has(keyOf(line)) && !line.margin) setMargin(lines, at, 'header')
  })
  markStarts(lines)
}

/** How many times a line stands beside a page break; a line of the document's title counts as one more. */
function countsAtBreaks(lines: readonly Line[], numbers: ReadonlyMap<number, number>, titles: ReadonlySet<string>): Map<string, number> {
  const places = new Set<number>()
  lines.forEach((line, at) => {
    if (!numbers.has(at) && !(line.startsPage && at > 0)) return
    for (let step = -reach; step <= reach; step++) places.add(at + step)
  })
  const counts = new Map<string, number>()
  for (const title of titles) counts.set(title, 1)
  for (const at of places) {
    const line = lines[at]
    if (line && at >= reach) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1)
  }
  return counts
}

/** A page begins with the first line of its header, or with the first line after a footer. */
function markStarts(lines: Line[]): void {
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    if (!before) return
    if (line.margin === 'header' && before.margin !== 'header') line.startsPage = true
    else if (line.margin !== 'footer' && before.margin === 'footer') line.startsPage = true
    else if (before.margin === 'header' && line.margin !== 'footer') line.startsPage = false
  })
}

/** @returns the lines that number pages, by place → number. */
function pageNumbers(lines: readonly Line[]): Map<number, number> {
  const found = new Map<number, number>()
  const lone: [at: number, number: number][] = []
  lines.forEach((line, at) => {
    if (line.text.length > 40) return
    const label = pageLabel.exec(line.text) ?? numberOfNumber.exec(line.text) ?? betweenDashes.exec(line.text)
    if (label) found.set(at, Number(label[1]))
    else {
      const number = loneNumber.exec(line.text)
      if (number && isApart(lines, at)) lone.push([at, Number(number[1])])
    }
  })
  // a number alone is a page number where it counts on, or where the title is repeated beside it
  const titles = new Set(lines.slice(0, 3).filter(isShort).map(keyOf))
  let expected: number | null = null
  for (const [index, [at, number]] of lone.entries()) {
    const after = lone[index + 1]
    const isFirst = number <= 2 && after?.[1] === number + 1 && charactersBetween(lines, at, after[0]) >= shortestPage
    const counts = isFirst || (number === expected && charactersBetween(lines, lone[index - 1]?.[0] ?? 0, at) >= shortestPage)
    const besideTitle = at > reach && number > 1 && [-2, -1, 1, 2].some(step => isTitleAgain(lines, at + step, titles))
    const besideFeed = at > 0 && (lines[at]?.startsPage || lines[at + 1]?.startsPage) && number <= 99
    if (!counts && !besideTitle && !besideFeed) continue
    found.set(at, number)
    expected = number + 1
  }
  return found
}

function charactersBetween(lines: readonly Line[], from: number, to: number): number {
  let count = 0
  for (let at = from + 1; at < to; at++) count += lines[at]?.text.length ?? 0
  return count
}

function isTitleAgain(lines: readonly Line[], at: number, titles: ReadonlySet<string>): boolean {
  const line = lines[at]
  return line !== undefined && at >= reach && titles.has(keyOf(line))
}

/** Nothing stands directly above or below. */
function isApart(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  return line !== undefined && (line.gap > 0 || line.startsPage) && (!next || next.gap > 0 || next.startsPage)
}

/** Numbers at the foot begin with 1 somewhere down the text; numbers at the head begin on the first lines, or with 2. */
function numbersStandOnTop(lines: readonly Line[], numbers: ReadonlyMap<number, number>): boolean {
  const first = numbers.entries().next().value
  if (!first) return false
  const [at, number] = first
  if (numbers.has(lines.length - 1)) return false
  if (at < reach) return lines.length > 2 * reach
  if (lines[at]?.startsPage) return true
  if (lines[at + 1]?.startsPage) return false
  return number > 1
}

/** Repeated lines beside a page number belong to the same margin. */
function spread(lines: Line[], from: number, margin: 'header' | 'footer', counts: ReadonlyMap<string, number>): void {
  for (const step of [-1, 1]) {
    for (let at = from + step; Math.abs(at - from) <= reach; at += step) {
      const line = lines[at]
      if (!line || line.margin === margin) continue
      const isRepeated = (counts.get(keyOf(line)) ?? 0) > 1 || (isShort(line) && continued.test(line.text))
      if (!isRepeated || at < reach || isCell(line)) break
      setMargin(lines, at, margin)
    }
  }
}

function spreadAcrossFeed(lines: Line[], start: number, counts: ReadonlyMap<string, number>): void {
  for (const [step, margin] of [
    [-1, 'footer'],
    [1, 'header'],
  ] as const) {
    const first = step < 0 ? start - 1 : start
    for (let at = first; Math.abs(at - first) < reach; at += step) {
      const line = lines[at]
      if (!line || at < reach - 1 || (line.startsPage && at !== start)) break
      if (line.margin === margin) continue
      if ((counts.get(keyOf(line)) ?? 0) < 2 || isCell(line)) break
      setMargin(lines, at, margin)
    }
  }
}

function setMargin(lines: Line[], at: number, margin: 'header' | 'footer'): void {
  const line = lines[at]
  if (line) line.margin = margin
}

function isCell(line: Line): boolean {
  return line.text.includes('\t') || line.text.startsWith('|') || /^[-=_*\s]+$/.test(line.text.slice(0, 200))
}

function isShort(line: Line): boolean {
  return line.text.length <= 100 && /\p{L}{4}/u.test(line.text)
}

/** Numbers count on from page to page. */
function keyOf(line: Line): string {
  return line.text.slice(0, 400).replace(/\d+/g, '#')
}
