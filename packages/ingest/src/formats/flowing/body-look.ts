/** What the body of a document looks like: the size of most of its letters, and whether most are bold or capitals. */
import { type BodyLook, isCapitals, mostFrequent } from './headings.ts'
import type { StyledText } from './styled-text.ts'
import type { Content } from './table.ts'

/** More than this share of all letters, and the mark tells nothing. */
export const most = 0.6

export function bodyLookOf(content: Content[]): BodyLook {
  const sizes = new Map<number, number>()
  const counts = { all: 0, bold: 0, capitals: 0 }
  const count = ({ text, inks }: StyledText): void => {
    for (const { size } of inks) sizes.set(size, (sizes.get(size) ?? 0) + 1)
    counts.all += text.length
    for (const { bold } of inks) if (bold) counts.bold++
    if (isCapitals(text)) counts.capitals += text.length
  }
  const visit = (parts: Content[]): void => {
    for (const { paragraph, table } of parts) {
      if (paragraph) count(paragraph.text)
      else for (const cells of table) for (const cell of cells) visit(cell.content)
    }
  }
  visit(content)
  return {
    size: mostFrequent(sizes) ?? 12,
    mostlyBold: counts.bold > most * counts.all,
    mostlyCapitals: counts.capitals > most * counts.all,
  }
}
