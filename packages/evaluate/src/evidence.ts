/** Does every value of a full extraction follow from the words that it points at? */
import type { Evidence, Extraction } from '@specmill/model'
import { isObject, listOf } from './json.ts'
import { isOwnField, textsOf, wordsOf } from './words.ts'

export interface EvidenceReport {
  checked: number
  faults: string[]
}

/** A quote may be this much longer than its value, written as JSON, and some more. */
const longestQuote = (value: unknown) => 3 * JSON.stringify(value ?? '').length + 80
/** Shorter words of a quote are not taken for a part of a longer word of the value. */
const shortestStem = 4

/** The words of a value that stand in no quote, whole, as a part, or as a stem, and in no repair. */
function unquoted(text: string, quoted: string[], repaired: Set<string>): string[] {
  const whole = new Set(quoted)
  return wordsOf(text).filter(
    word =>
      !whole.has(word) &&
      !repaired.has(word) &&
      !quoted.some(quote => quote.includes(word) || (quote.length >= shortestStem && word.includes(quote))),
  )
}

/** @param extraction the full view, as `extract` gives it or as parsed JSON. */
export function checkEvidence(extraction: Extraction): EvidenceReport {
  const report: EvidenceReport = { checked: 0, faults: [] }
  const repaired = new Set(extraction.repairs.flatMap(repair => wordsOf(repair.fixed)))

  function checkQuotes(evidence: Evidence[], path: string) {
    for (const { block, start, end, quote } of evidence) {
      report.checked++
      if (extraction.blocks[block]?.text.slice(start, end) !== quote)
        report.faults.push(`${path}: the quote is not what stands there: ${JSON.stringify(quote).slice(0, 80)}`)
    }
  }
  function checkValue(value: unknown, evidence: Evidence[], path: string, field: string | null) {
    if (evidence.length === 0) report.faults.push(`${path}: stated, but without evidence`)
    const quotes = evidence.map(({ quote }) => quote).join(' ')
    const quoted = wordsOf(quotes)
    for (const [place, text] of field && isOwnField(field) ? [] : textsOf(value)) {
      report.checked++
      const missing = unquoted(text, quoted, repaired)
      if (missing.length) report.faults.push(`${path}${place}: ${JSON.stringify(missing.slice(0, 5))} stand in no quote`)
    }
    if (quotes.length > longestQuote(value))
      report.faults.push(`${path}: ${quotes.length} characters are quoted for a value of ${JSON.stringify(value ?? '').length}`)
  }
  function visit(node: unknown, path: string, field: string | null): void {
    if (Array.isArray(node)) for (const [index, item] of node.entries()) visit(item, `${path}[${index}]`, field)
    if (!isObject(node)) return
    if (Array.isArray(node.evidence)) {
      const evidence = listOf(node.evidence) as Evidence[]
      checkQuotes(evidence, path)
      if ('value' in node && node.certainty === 'stated') checkValue(node.value, evidence, path, field)
    }
    const atRecord = /^records\[\d+\]$/.test(path)
    for (const [key, value] of Object.entries(node))
      if (key !== 'evidence') visit(value, path ? `${path}.${key}` : key, atRecord ? key : field)
  }
  const { blocks: _, ...rest } = extraction
  visit(rest, '', null)
  return report
}
