/** Menus of a page, told by nothing but links. */
import { amountOf, type Part } from './parts.ts'

/** Fewer may be part of a text. */
const fewestLinks = 3

/** Of what stands by itself: a list, or a cell of a page that a table lays out. */
export function isMenu(parts: readonly Part[]): boolean {
  const { all, linked, links } = amountOf(parts)
  return links > 1 && linked === all
}

/** @param above in the main part, what stands before it: below a heading, as "Related job titles", a list is part of the text */
export const isListOfLinks = (parts: readonly Part[], above: Part | undefined) =>
  parts.length >= fewestLinks && isMenu(parts) && !above?.content.paragraph?.heading

/** Marks links side by side or below one another, outside of the main part, and the headings that stand over nothing but menus. */
export function markMenus(parts: readonly Part[]): void {
  const isHeading = ({ content: { paragraph } }: Part) => Boolean(paragraph?.heading)
  const isLink = (part: Part) => {
    const { all, linked } = part.amount
    return part.region !== 'main' && linked === all && all > 0 && !isHeading(part)
  }
  for (let from = 0; from < parts.length; from++) {
    const end = parts.findIndex((part, at) => at >= from && !isLink(part))
    const run = parts.slice(from, end < 0 ? parts.length : end)
    if (amountOf(run).links >= fewestLinks) for (const part of run) part.region = 'around'
    from += run.length
  }
  parts.forEach((part, at) => {
    if (!isHeading(part) || part.content.paragraph?.level === 1 || part.region === 'main') return
    const next = parts.findIndex((other, place) => place > at && isHeading(other))
    const below = parts.slice(at + 1, next < 0 ? parts.length : next)
    if (below.length > 0 && below.every(({ region }) => region === 'around')) part.region = 'around'
  })
}
