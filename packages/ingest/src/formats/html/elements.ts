/** What the elements of a page are to a reader: left out, blocks of their own, marks of letters. */
import type { Element } from '../markup/walk.ts'

const leftOut = new Set(
  (
    'script style noscript template head title svg math canvas iframe frame object embed applet audio video map nav menu select datalist button ' +
    'textarea dialog del'
  ).split(' '),
)
const roles = /^(?:navigation|menu|menubar|search|dialog|alertdialog|toolbar|tablist|tooltip)$/i
/** By which common style sheets hide what is meant for screen readers alone. */
const hiddenName = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|element-invisible)(?:\s|$)/i
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Scripts, menus and what is hidden: nothing of it is read on the page. */
export function isLeftOut({ name, attributes }: Element): boolean {
  return (
    leftOut.has(name) ||
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    roles.test(attributes.role ?? '') ||
    hiddenName.test(attributes.class ?? '') ||
    hiddenStyle.test(attributes.style ?? '')
  )
}

/** A line of its own begins before and after it. */
export function isBlock(name: string): boolean {
  return blocks.has(name)
}

/** 1 to 6 of "h1" to "h6", null for all others. */
export function headingLevel({ name, attributes }: Element): number | null {
  const found = /^h([1-6])$/.exec(name)
  if (found) return Number(found[1])
  if (attributes.role !== 'heading') return null
  const level = Number.parseInt(attributes['aria-level'] ?? '2', 10)
  return level >= 1 && level <= 9 ? level : null
}
