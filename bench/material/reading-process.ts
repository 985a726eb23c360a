/** A process that reads and extracts a thousand PDFs; started by `memory.ts`, to which it tells what it found. */
import { extract } from '@specmill/extract'
import { read } from '@specmill/ingest'
import { mean } from '../measuring/statistics.ts'
import { tell } from '../measuring/verdict.ts'
import { corpusPdfs, samplePdfs, sayAbsent } from './files.ts'

const documents = 1000
const warmUp = 100
const step = 100
/** In megabytes. */
const mostResident = 350
const megabyte = 1024 * 1024

const corpus = corpusPdfs()
if (corpus.length === 0) sayAbsent('PDFs')
const files = [...samplePdfs(), ...corpus]
const kilobytes = Math.round(mean(files.map(({ bytes }) => bytes.length)) / 1024)
console.log(`${documents} readings of ${files.length} PDFs (${kilobytes} KB in the mean), in turn`)

const resident: number[] = []
const cost: number[] = []
const start = process.cpuUsage()
for (let index = 0; index < documents; index++) {
  const file = files[index % files.length]
  if (!file) throw new Error('there is no PDF to read; run "pnpm samples"')
  const before = process.cpuUsage()
  // a copy: the reader may take over the bytes that it is given
  await extract(await read({ name: file.name, bytes: file.bytes.slice() }))
  const { user, system } = process.cpuUsage(before)
  cost.push((user + system) / 1000)
  resident.push(process.memoryUsage.rss() / megabyte)
  if ((index + 1) % step === 0) console.log(`${String(index + 1).padStart(5)}  ${resident.at(-1)?.toFixed(0).padStart(4)} MB resident`)
}
const { user, system } = process.cpuUsage(start)
const peak = process.resourceUsage().maxRSS / 1024
const { heapUsed, external } = process.memoryUsage()
const inUse = `${(heapUsed / megabyte).toFixed(0)} MB in use on the heap, ${(external / megabyte).toFixed(0)} MB outside`
console.log(`${((user + system) / 1000 / documents).toFixed(1)} ms CPU a PDF; at the end ${inUse}`)

/** The means of the first and last third after the warm-up. */
function thirdsOf(values: readonly number[]): [first: number, last: number, ratio: number] {
  const settled = values.slice(warmUp)
  const third = Math.floor(settled.length / 3)
  const [first, last] = [mean(settled.slice(0, third)), mean(settled.slice(-third))]
  return [first, last, last / first]
}
const [first, last, ratio] = thirdsOf(resident)
tell(
  `resident memory flat (±10 %) over ${documents} PDFs`,
  `last third / first third after ${warmUp} = ${ratio.toFixed(3)} (${first.toFixed(0)} → ${last.toFixed(0)} MB in the mean)`,
  Math.abs(ratio - 1) <= 0.1,
)
tell(`resident memory of a reading process ≤ ${mostResident} MB at most`, `${peak.toFixed(0)} MB`, peak <= mostResident)
const [early, late, growth] = thirdsOf(cost)
tell(
  `processor time a PDF flat (at most 10 % more) over ${documents} PDFs`,
  `last third / first third after ${warmUp} = ${growth.toFixed(3)} (${early.toFixed(1)} → ${late.toFixed(1)} ms in the mean)`,
  growth <= 1.1,
)
