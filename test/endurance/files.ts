/** Files to import: small class specifications, copies of some under other names, and some that can never be read. */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Chance } from './random.ts'

export interface TestFile {
  name: string
  sha256: string
  /** What its run must end as. */
  ends: 'ok' | 'rejected'
}

const trades = ['Cooper', 'Fuller', 'Glazier', 'Sawyer', 'Tanner', 'Wheelwright', 'Chandler', 'Farrier', 'Thatcher', 'Weaver']
const places = ['quarry', 'ferry', 'granary', 'tannery', 'dairy', 'orchard']

function specification(index: number, chance: Chance): string {
  const trade = chance.oneOf(trades)
  return [
    `${trade.toUpperCase()} ${index}`,
    `DEFINITION\n\nUnder general supervision, keeps the ${chance.oneOf(places)} in order and does related work as required.`,
    `DUTIES\n\n• Inspects the stock of the ${chance.oneOf(places)} each morning.\n• Instructs apprentices in the use of tools.`,
    `MINIMUM QUALIFICATIONS\n\nGraduation from high school and ${chance.between(1, 9)} years of experience as a ${trade.toLowerCase()}.`,
  ].join('\n\n')
}

/** Writes them into a folder that is made. Of ten files one is torn and one a copy. */
export function writeFiles(folder: string, count: number, chance: Chance): TestFile[] {
  mkdirSync(folder, { recursive: true })
  let text = ''
  return Array.from({ length: count }, (_, index) => {
    const isTorn = index % 10 === 4
    const isCopy = index % 10 === 7
    if (!isCopy) text = isTorn ? `%PDF-1.7\n${index} 0 obj\n<< /Type /Catalog` : specification(index, chance)
    const name = `${String(index).padStart(4, '0')}.${isTorn ? 'pdf' : 'txt'}`
    writeFileSync(join(folder, name), text)
    return { name, sha256: createHash('sha256').update(text).digest('hex'), ends: isTorn ? 'rejected' : 'ok' }
  })
}
