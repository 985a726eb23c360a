/** Scans beside their text twins: character error rates, and whether title, code, headings and the shape of the requirements come out alike. */
import { extract } from '@specmill/extract'
import { read } from '@specmill/ingest'
import { type Extraction, plainFrom, type Requirement } from '@specmill/model'
import { sayAbsent } from './material/files.ts'
import { scansWithText } from './material/reading-files.ts'
import { characterErrors } from './measuring/characters.ts'
import { mean } from './measuring/statistics.ts'
import { tell } from './measuring/verdict.ts'

const bounds = { clean: 0.015, damaged: 0.04 }
const percent = (share: number) => `${(share * 100).toFixed(2)} %`

const words = (extraction: Extraction) => extraction.blocks.map(block => block.text.replaceAll('\t', ' ')).join('\n')

/** "all(education, any(experience, experience))" */
function shapeOf(tree: Requirement | null): string {
  if (!tree) return 'none'
  if ('all' in tree) return `all(${tree.all.map(shapeOf).join(', ')})`
  return 'any' in tree ? `any(${tree.any.map(shapeOf).join(', ')})` : tree.kind
}

function seenIn(extraction: Extraction) {
  const { records, sections } = plainFrom(extraction)
  return {
    title: records.map(({ title }) => title).join('; '),
    code: records.map(({ classCode }) => classCode).join('; '),
    // in any order: the twin moves the foot of the first page to its end
    headings: sections
      .map(({ heading }) => heading ?? '')
      .sort()
      .join('\n'),
    requirements: records.map(({ requirements }) => shapeOf(requirements)).join('; '),
  }
}

const files = scansWithText()
const rates: Record<keyof typeof bounds, number[]> = { clean: [], damaged: [] }
const alike = { title: 0, code: 0, headings: 0, requirements: 0 }
for (const { name, bytes, text, damaged } of files) {
  const [scan, twin] = [
    await extract(await read({ name, bytes })),
    await extract(await read({ name: 'twin.txt', bytes: Buffer.from(text) })),
  ]
  const { whole, wording } = characterErrors(words(scan), words(twin))
  rates[damaged ? 'damaged' : 'clean'].push(wording)
  const [seen, wanted] = [seenIn(scan), seenIn(twin)]
  const other = (Object.keys(alike) as (keyof typeof alike)[]).filter(key => {
    if (seen[key] === wanted[key]) alike[key]++
    return seen[key] !== wanted[key]
  })
  console.log(
    `${percent(wording).padStart(8)} wording, ${percent(whole).padStart(8)} whole  ${name}${other.length ? `; other ${other.join(', ')}` : ''}`,
  )
}
if (files.length === 0) sayAbsent('scans with a text twin')
for (const [kind, found] of Object.entries(rates) as [keyof typeof bounds, number[]][])
  if (found.length)
    tell(
      `character error rate of ${found.length} ${kind} scans ≤ ${bounds[kind] * 100} %`,
      `${percent(mean(found))} in the mean, ${percent(Math.max(...found))} at most`,
      mean(found) <= bounds[kind],
    )
for (const [key, count] of Object.entries(alike))
  if (files.length) tell(`${key} as in the twin`, `${count} of ${files.length}`, count === files.length)
