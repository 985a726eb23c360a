/** Sections → one part for each class that the file describes. */
import type { JobText, Reading } from '../engine/reading.ts'

export function splitRecords(reading: Reading): JobText[] {
  return [{ reading, index: 0, of: 1, title: null, sections: reading.sections, absent: [] }]
}
