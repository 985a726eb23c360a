/** The command as a user starts it, cold: a whole process for one small text, beside a bare Node in turn. */
import { join, relative } from 'node:path'
import { extractWith, loadTagger } from '@specmill/extract'
import { read } from '@specmill/ingest'
import { CountingTagger } from './material/counting-tagger.ts'
import { corpusTexts, type MeasuredFile, root, sampleTexts, seedTexts } from './material/files.ts'
import { sideBySide } from './measuring/processes.ts'
import { spreadOf, spreadText } from './measuring/statistics.ts'
import { tell } from './measuring/verdict.ts'

const runs = 11
const small = 8 * 1024
const main = relative(process.cwd(), join(root, 'packages/cli/src/main.ts'))
const bare = ['-e', '0']

/** Questions to the part-of-speech tagger while this file is extracted. */
async function questionsOf({ name, bytes }: MeasuredFile): Promise<number> {
  const counting = new CountingTagger(tagger)
  extractWith(await read({ name, bytes }), counting)
  return counting.questions
}

/** The first small text that is of the wanted sort; a whole specification rather than a scrap. */
async function firstThat(asks: boolean): Promise<MeasuredFile | null> {
  for (const file of [...sampleTexts(), ...seedTexts(), ...corpusTexts()]) {
    const { length } = file.bytes
    if (length > 1500 && length <= small && (await questionsOf(file)) > 0 === asks) return file
  }
  return null
}

/** @param preload options of Node for our process alone */
function measure(what: string, file: MeasuredFile, bound: number, preload: readonly string[] = []): void {
  const [ours = [], node = []] = sideBySide([[...preload, main, 'extract', file.path], bare], runs)
  const median = (costs: typeof ours) => ({
    wall: spreadOf(costs.map(({ wall }) => wall)),
    cpu: spreadOf(costs.map(({ cpu }) => cpu)),
    megabytes: spreadOf(costs.map(({ kilobytes }) => kilobytes / 1024)).median,
  })
  const [a, b] = [median(ours), median(node)]
  console.log(`a text ${what}: ${file.name}, ${(file.bytes.length / 1024).toFixed(1)} KB; ${runs} runs in turn, median and quartiles in ms`)
  for (const [name, { wall, cpu, megabytes }] of [
    ['specmill extract', a],
    ['node -e 0', b],
  ] as const)
    console.log(
      `${name.padEnd(18)} wall ${spreadText(wall, 0).padStart(16)}  CPU ${spreadText(cpu, 0).padStart(16)}  ${megabytes.toFixed(0)} MB`,
    )
  console.log(`ratio              wall ${(a.wall.median / b.wall.median).toFixed(1)}, CPU ${(a.cpu.median / b.cpu.median).toFixed(1)}`)
  // judged by the clock, which is what a user waits for; others at work on the machine lengthen it, so the processor time is told too
  tell(
    `the command, cold, on a text ${what} ≤ ${bound / 1000} s`,
    `${(a.wall.median / 1000).toFixed(2)} s, ${(a.cpu.median / 1000).toFixed(2)} s CPU of all threads; bare Node ${(b.wall.median / 1000).toFixed(2)} s`,
    a.wall.median <= bound,
  )
}

const tagger = await loadTagger()
const [plain, doubtful] = [await firstThat(false), await firstThat(true)]
if (plain) measure('without a phrase in doubt', plain, 500)
if (doubtful) measure('with a phrase in doubt', doubtful, 900)
else if (plain) {
  console.log('no text at hand has a phrase in doubt; compromise is loaded before the first text instead')
  measure('with compromise loaded', plain, 900, ['--import', new URL('material/load-tagger.ts', import.meta.url).href])
}
