/** The parts of a page: its paragraphs and tables, each with where on the page it stands and how much of it is links. */
import type { Content } from '../flowing/table.ts'

/** `around`: menus, notices and the like, which stand around the text wherever they stand. */
export type Region = 'main' | 'header' | 'footer' | 'around' | 'rest'

/** Letters and digits that something holds, those of them that stand in links, and the links. */
export interface Amount {
  all: number
  linked: number
  links: number
}

export interface Part {
  content: Content
  region: Region
  amount: Amount
}

export const nothing: Amount = { all: 0, linked: 0, links: 0 }

export const amountOf = (parts: readonly Part[]): Amount =>
  parts.reduce(
    (sum, { amount: { all, linked, links } }) => ({ all: sum.all + all, linked: sum.linked + linked, links: sum.links + links }),
    nothing,
  )
