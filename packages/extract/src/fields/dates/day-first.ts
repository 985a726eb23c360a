/** Whether a document writes the day before the month: "03/07/2025" is the third of July in most of the world. */
import type { Reading } from '../../engine/reading.ts'

const figures = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](?:20)?\d{2}(?![\d/])/g
/** Signs of money and words of countries that write so. */
const elsewhere =
  /[£€₹]|\bper annum\b|\bsuperannuation\b|\bNHS\b|\.(?:co|gov|ac|org)\.uk\b|\.(?:com|gov)\.au\b|\bA[EWC]ST\b|\b(?:Ireland|India|Australia|New Zealand|United Kingdom)\b/
const known = new WeakMap<Reading, boolean>()

/** A day above twelve in one date of the document decides for all; without one, the country that it speaks of. */
export function dayFirst(reading: Reading): boolean {
  const answer = known.get(reading) ?? find(reading)
  known.set(reading, answer)
  return answer
}

function find({ blocks }: Reading): boolean {
  const dates = blocks.flatMap(({ text }) => (/\d[/.-]\d/.test(text) ? [...text.matchAll(figures)] : []))
  const monthLed = dates.some(date => Number(date[2]) > 12)
  if (dates.length === 0 || monthLed) return false
  return dates.some(date => Number(date[1]) > 12) || blocks.some(({ text }) => elsewhere.test(text))
}
