/** What of a page is its text, and what stands around it: nothing is lost, but menus and footers are no part of a job. */
import type { Content } from '../flowing/table.ts'
import { textsIn } from '../flowing/tables.ts'
import { markMenus } from './menus.ts'
import type { Part } from './parts.ts'

/** The main part is believed in when it holds at least this share of all letters. */
const leastShare = 0.3

export function withoutMargins(parts: Part[]): { body: Content[]; headers: string[]; footers: string[] } {
  const all = lettersIn(parts)
  const hasMain = lettersIn(parts.filter(({ region }) => region === 'main')) >= leastShare * all && all > 0
  const isText = ({ region, content }: Part): boolean =>
    // the title may stand above the main part
    region === 'main' || (region === 'rest' && !hasMain) || (region !== 'footer' && region !== 'around' && content.paragraph?.level === 1)
  markMenus(parts)
  const first = parts.findIndex(isText)
  const body: Content[] = []
  const headers: string[] = []
  const footers: string[] = []
  parts.forEach((part, at) => {
    if (isText(part)) body.push(part.content)
    else {
      const margin = part.region === 'footer' || (at > first && first >= 0) ? footers : headers
      margin.push(...textsIn([part.content]).map(({ text }) => text))
    }
  })
  // a page of nothing but links or a header is read as it comes
  return body.length > 0 ? { body, headers, footers } : { body: parts.map(({ content }) => content), headers: [], footers: [] }
}

function lettersIn(parts: Part[]): number {
  return textsIn(parts.map(({ content }) => content)).reduce((sum, { text }) => sum + text.length, 0)
}
