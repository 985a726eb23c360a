/** Reading PDFs beside the packages that a user might take instead: processor time, memory, and whether the words arrive in their order. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { readerFlags, usualMemory } from '@specmill/ingest'
import { bagF1, orderKept, wordsOf } from '../test/reading/words.ts'
import { sayAbsent } from './material/files.ts'
import type { Asked, Round } from './material/one-reader.ts'
import { pdfsWithText } from './material/reading-files.ts'
import { install, otherReaders } from './measuring/other-readers.ts'
import { mean, spreadOf, spreadText } from './measuring/statistics.ts'
import { cpuOfPoppler, popplerVersion, textByPoppler } from './measuring/without-us.ts'

const warmUp = 2
const rounds = 7

interface Candidate {
  name: string
  /** One round over all files. */
  round(): Promise<Round>
  texts(): Promise<string[]>
  end(): void
}

const files = pdfsWithText()

/** @param argument which reader the process is to take. */
function processOf(name: string, argument: string): Candidate {
  // all with the flags of our reader processes, so that their memory can be compared
  const child = fork(fileURLToPath(new URL('material/one-reader.ts', import.meta.url)), [argument], {
    execArgv: readerFlags(usualMemory),
    // what the libraries complain of is no matter of this table
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return {
    name,
    round: () => answerOf<Round>(child, 'round'),
    texts: () => answerOf<string[]>(child, 'texts'),
    end: () => void child.kill(),
  }
}

/** @throws Error where the process ends instead of answering. */
async function answerOf<T>(child: ChildProcess, asked: Asked): Promise<T> {
  if (child.exitCode !== null) throw new Error('it does not start')
  const answered = new AbortController()
  const { signal } = answered
  child.send(asked)
  try {
    const ended = once(child, 'exit', { signal }).then(() => Promise.reject(new Error('it ended without an answer')))
    const [answer] = await Promise.race([once(child, 'message', { signal }), ended])
    return answer
  } finally {
    answered.abort()
  }
}

const poppler: Candidate = {
  name: `pdftotext ${popplerVersion}`,
  round: async () => ({ cpu: cpuOfPoppler(files.map(({ path }) => path)), megabytes: Number.NaN }),
  texts: async () => files.map(({ path }) => textByPoppler(path)),
  end: () => {},
}

/** Leaves out, and names, what fails at its first round. */
async function thatStart(candidates: readonly Candidate[]): Promise<Candidate[]> {
  const started: Candidate[] = []
  for (const candidate of candidates)
    await candidate.round().then(
      () => started.push(candidate),
      error => console.log(`skipped: ${candidate.name}: ${error.message}`),
    )
  return started
}

function others(): Candidate[] {
  return otherReaders.flatMap(([name, version]) => {
    const missing = install(name)
    if (missing) console.log(`skipped: ${name} ${version}, which npm could not install (${missing})`)
    return missing ? [] : [processOf(`${name} ${version}`, name)]
  })
}

async function measure(): Promise<void> {
  const own = ['getTextContent', 'read', 'read + extract'].map(name => processOf(name, name))
  if (!popplerVersion) console.log('skipped: poppler, whose pdftotext is not installed here')
  const candidates = await thatStart([...own, ...(popplerVersion ? [poppler] : []), ...others()])
  const counted = candidates.map((): Round[] => [])
  for (let round = 1; round < warmUp + rounds; round++)
    for (const [index, candidate] of candidates.entries()) {
      const found = await candidate.round()
      if (round >= warmUp) counted[index]?.push(found)
    }
  console.log(`${rounds} rounds over ${files.length} files after ${warmUp}, in turn, a process each; median and quartiles`)
  const columns = ['ms CPU a file', 'times the first', 'MB at most', 'bag F1, least', 'order kept, least']
  console.log(''.padEnd(24) + columns.map(column => column.padStart(20)).join(''))
  for (const [index, { name, texts, end }] of candidates.entries()) {
    const [costs, alone] = [index, 0].map(at => (counted[at] ?? []).map(({ cpu }) => cpu)) as [number[], number[]]
    const words = await wordsKept(await texts())
    end()
    const memory = counted[index]?.at(-1)?.megabytes ?? Number.NaN
    const cells = [
      spreadText(spreadOf(costs.map(ms => ms / files.length))),
      spreadText(spreadOf(costs.map((ms, round) => ms / (alone[round] ?? 0))), 2),
      Number.isNaN(memory) ? '–' : memory.toFixed(0),
      ...words,
    ]
    console.log(name.padEnd(24) + cells.map(cell => cell.padStart(20)).join(''))
  }
}

/** "0.9988, 0.9935": the mean and the least, of the words and of their order; nothing where no text was asked for. */
async function wordsKept(texts: readonly string[]): Promise<string[]> {
  if (texts.every(text => text === '')) return ['–', '–']
  const shares = files.map(({ text }, index) => {
    const [words, truth] = [wordsOf(texts[index] ?? ''), wordsOf(text)]
    return [bagF1(words, truth), orderKept(words, truth)] as const
  })
  return ([0, 1] as const).map(which => {
    const values = shares.map(share => share[which])
    return `${mean(values).toFixed(4)}, ${Math.min(...values).toFixed(4)}`
  })
}

if (files.length > 0) await measure()
else sayAbsent('PDFs with a text twin')
