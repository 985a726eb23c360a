/** How often the lexicons leave a phrase in doubt: the share of phrases, and of documents, that needed compromise. */
import { extractWith, loadTagger } from '@specmill/extract'
import { read } from '@specmill/ingest'
import { CountingTagger } from './material/counting-tagger.ts'
import { corpusTexts, type MeasuredFile, sampleTexts, sayAbsent, seedTexts, setOf } from './material/files.ts'

const before = performance.now()
const tagger = await loadTagger()
console.log(`compromise loaded in ${Math.round(performance.now() - before)} ms`)

const corpora = corpusTexts()
if (corpora.length === 0) sayAbsent('corpora')
const sets = new Map<string, MeasuredFile[]>([['samples', sampleTexts()], ['seeds', seedTexts()], ...Map.groupBy(corpora, setOf)])

const share = (part: number, whole: number) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–')
const line = (cells: (string | number)[]) =>
  String(cells[0]).padEnd(14) +
  cells
    .slice(1)
    .map(cell => String(cell).padStart(12))
    .join('')

console.log(line(['set', 'documents', 'that ask', 'lines', 'duties+KSAs', 'asked', 'of lines', 'of d.+KSAs']))
const total = { documents: 0, asking: 0, lines: 0, items: 0, asked: 0 }
const row = (name: string, sum: typeof total) =>
  line([
    name,
    sum.documents,
    share(sum.asking, sum.documents),
    sum.lines,
    sum.items,
    sum.asked,
    share(sum.asked, sum.lines),
    share(sum.asked, sum.items),
  ])
for (const [set, files] of sets) {
  const sum = { documents: 0, asking: 0, lines: 0, items: 0, asked: 0 }
  for (const { name, bytes } of files) {
    const counting = new CountingTagger(tagger)
    const { sections, records } = extractWith(await read({ name, bytes }), counting)
    sum.documents++
    sum.asking += counting.questions > 0 ? 1 : 0
    sum.asked += counting.phrases.size
    // a body's paragraphs and items stand on lines of their own
    sum.lines += sections.reduce((lines, { text }) => lines + (text ? text.split('\n').length : 0), 0)
    // the records of a series share items: each is counted once
    sum.items += new Set(records.flatMap(({ duties, ksas }) => [...duties, ...ksas].map(({ value }) => value?.text))).size
  }
  for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += sum[key]
  if (sum.documents) console.log(row(set, sum))
}
console.log(row('all', total))
