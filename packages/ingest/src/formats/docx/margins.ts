/** The text of headers and footers, which mammoth leaves out: one line a paragraph. */
import { walk } from './xml.ts'

/** In: a header or footer part. Out: its paragraphs with text, in order, with tabs between what stands apart. */
export function marginLines(xml: string): string[] {
  const lines: string[] = []
  let line = ''
  let skipped = 0
  walk(xml, {
    open({ name }) {
      // the older form of a text box repeats the newer one
      if (name === 'mc:Fallback') skipped++
      else if (name === 'w:tab' || name === 'w:ptab') line += '\t'
      else if (name === 'w:br') line += ' '
      else if (name === 'w:noBreakHyphen') line += '-'
    },
    text(text, parent) {
      if (skipped === 0 && parent?.name === 'w:t') line += text
    },
    close({ name }) {
      if (name === 'mc:Fallback') skipped--
      if (name !== 'w:p') return
      const clean = line
        .replace(/[\u00AD\u200B\uFEFF]/g, '')
        .replace(/\u2011/g, '-')
        .replace(/[^\S\t]+/g, ' ')
        .replace(/ ?\t[\t ]*/g, '\t')
        .trim()
      if (clean) lines.push(clean)
      line = ''
    },
  })
  return lines
}
