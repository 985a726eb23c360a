/** Cost against length, 1 KB to 2 MB: it must grow no faster than the text. */
import { extract } from '@specmill/extract'
import { read } from '@specmill/ingest'
import { binder, endlessParagraphs, longSpecification, runOf } from './material/grown.ts'
import { roundsOf } from './measuring/rounds.ts'
import { growthExponent, spreadOf } from './measuring/statistics.ts'
import { tell } from './measuring/verdict.ts'

const sizes = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048].map(kilobytes => kilobytes * 1024)
/** Below this the fixed cost of a document counts for more than its length. */
const judgedFrom = 64 * 1024
/** A size is given up, and those above it, when one run is expected to take longer; in milliseconds. */
const patience = 60_000
/** Linear work stays below it; a quadratic step goes to 2. */
const bound = 1.1

const shapes: [name: string, grow: (sample: string, bytes: number) => Uint8Array, sample: string][] = [
  ['one long specification', longSpecification, 'bridge-maintenance-superintendent'],
  ['a binder of many', binder, 'fleet-services-coordinator'],
  ['endless paragraphs', endlessParagraphs, 'parks-operations-supervisor'],
  ['a run of spaces', runOf(' '), 'parks-operations-supervisor'],
  ['a run of digits', runOf('1'), 'parks-operations-supervisor'],
  ['a run of tabs', runOf('\t'), 'parks-operations-supervisor'],
  ['a run of full stops', runOf('. '), 'parks-operations-supervisor'],
]

for (const [shape, grow, sample] of shapes) {
  const points: [number, number][] = []
  let abandoned = false
  console.log(`${shape}\n${'KB'.padStart(6)}${'CPU ms'.padStart(12)}${'ms/KB'.padStart(9)}`)
  for (const size of sizes) {
    const bytes = grow(sample, size)
    const work = async () => extract(await read({ name: `${size}.txt`, bytes }))
    const before = points.at(-1)
    // quadratic at worst: four times the cost of half the size
    if (before && before[1] * 4 > patience) {
      abandoned = true
      console.log(`${String(size / 1024).padStart(6)}  given up: the size before took ${Math.round(before[1])} ms`)
      break
    }
    const few = size >= 256 * 1024
    const [rounds = []] = await roundsOf([work], few ? 0 : 10, few ? 3 : 15)
    const { median } = spreadOf(rounds.map(({ cpu }) => cpu))
    points.push([size, median])
    console.log(`${String(size / 1024).padStart(6)}${median.toFixed(1).padStart(12)}${(median / (size / 1024)).toFixed(2).padStart(9)}`)
  }
  const exponent = growthExponent(points.filter(([size]) => size >= judgedFrom))
  const reached = (points.at(-1)?.[0] ?? 0) / 1024
  tell(
    `cost grows as length^1 up to 2 MB (exponent ≤ ${bound}), ${shape}`,
    `exponent ${exponent.toFixed(2)}, measured up to ${reached} KB`,
    exponent <= bound && !abandoned,
  )
}
