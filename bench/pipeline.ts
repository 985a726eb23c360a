/**
 * The pipeline: what a file costs it beside `specmill extract` on the same files, embedded and on Redis and PostgreSQL; how soon a file that is
 * dropped is a record; what an idle service uses. Processor time is that of our processes, their children included; that of servers is said apart.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openStore } from '@specmill/store'
import { startPostgres } from '../test/servers/postgres.ts'
import { startRedis } from '../test/servers/redis.ts'
import { serverOrSkipped } from '../test/servers/server.ts'
import { started } from '../test/service/running.ts'
import { corpusTexts, root, sampleTexts, seedTexts } from './material/files.ts'
import { secondsOfEnded, treeOf } from './measuring/process-tree.ts'
import { mean, spreadOf, spreadText } from './measuring/statistics.ts'
import { tell } from './measuring/verdict.ts'

const count = Number(process.argv[2] ?? 2_000)
const workers = 2
const drops = 10
/** Seconds. */
const idle = 30
const look = 250

if (!existsSync('/proc/self/stat')) {
  console.log('skipped: the processes of a pipeline are measured on Linux only')
  process.exit()
}
const folder = mkdtempSync(join(tmpdir(), 'specmill-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** Each text as often as it takes, with a line of its own. */
function writeFiles(): string {
  const texts = [...sampleTexts(), ...seedTexts(), ...corpusTexts()]
  const docs = join(folder, 'docs')
  mkdirSync(docs)
  let bytes = 0
  for (let index = 0; index < count; index++) {
    const text = `${new TextDecoder().decode(texts[index % texts.length]?.bytes)}\nCopy ${index} of the measured files\n`
    bytes += text.length
    writeFileSync(join(docs, `file-${String(index).padStart(5, '0')}.txt`), text)
  }
  console.log(`${count} files from ${texts.length} texts, ${(bytes / count / 1024).toFixed(1)} KB in the mean; ${workers} at a time`)
  return docs
}

interface Cost {
  /** Milliseconds of processor time a file. */
  cpu: number
  wall: number
  /** Of the whole tree, over the run. */
  megabytes: number[]
}

async function costOf(args: string[], environment: Record<string, string>): Promise<Cost> {
  const begun = performance.now()
  const child: ChildProcess = spawn(process.execPath, [join(root, 'packages/cli/src/main.ts'), ...args], {
    cwd: folder,
    env: { ...process.env, SPECMILL_CONCURRENCY: String(workers), ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr?.on('data', chunk => (said = `${said}${chunk}`.slice(-2_000)))
  const ended = once(child, 'close')
  const megabytes: number[] = []
  const start = secondsOfEnded()
  const timer = setInterval(() => megabytes.push(treeOf(child.pid ?? 0).megabytes), look)
  const [code] = await ended
  clearInterval(timer)
  if (code !== 0 && code !== 1) throw new Error(`specmill ${args.join(' ')} ended with ${code}: ${said}`)
  return { cpu: ((secondsOfEnded() - start) * 1_000) / count, wall: (performance.now() - begun) / 1_000, megabytes }
}

function flatness(name: string, { megabytes }: Cost): void {
  const third = Math.floor(megabytes.length / 3)
  const [middle, last] = [mean(megabytes.slice(third, 2 * third)), mean(megabytes.slice(-third))]
  const figure = `last third / second third = ${(last / middle).toFixed(2)} (${middle.toFixed(0)} → ${last.toFixed(0)} MB, all processes)`
  tell(`resident memory flat (at most 10 % more), ${name}`, figure, last / middle <= 1.1)
}

function compare(name: string, most: number, pipeline: Cost, alone: number): void {
  const more = pipeline.cpu - alone
  console.log(`${name}: ${pipeline.cpu.toFixed(1)} ms CPU a file, ${pipeline.wall.toFixed(0)} s in all`)
  tell(`CPU of the pipeline less that of extract, ${name}, ≤ ${most} ms a file`, `${more.toFixed(1)} ms`, more <= most)
  flatness(name, pipeline)
}

async function running(): Promise<void> {
  mkdirSync(join(folder, 'inbox'))
  const service = await started(folder, ['serve', '--no-page'], {
    SPECMILL_PORT: '0',
    SPECMILL_DATA: 'watched',
    SPECMILL_LOG_LEVEL: 'warn',
  })
  // a search for mistyped titles finds the files before it too
  const isFound = async (word: string) => {
    const answer = await fetch(`${service.address}/api/records?query=${word}`)
    return ((await answer.json()) as { rows: { name: string }[] }).rows.some(({ name }) => name === `${word}.txt`)
  }
  const times: number[] = []
  for (let index = 0; index < drops; index++) {
    const word = `quay${String.fromCharCode(97 + index)}keeper`
    writeFileSync(join(folder, 'inbox', `${word}.txt`), `${word.toUpperCase()}\n\nExamples of Duties\nKeeps the quay.\n`)
    const begun = performance.now()
    while (!(await isFound(word))) await wait(20)
    times.push((performance.now() - begun) / 1_000)
  }
  const [first = 0] = times
  tell(
    'first record visible ≤ 2 s after a file is dropped',
    `${first.toFixed(2)} s; of ${drops}: ${spreadText(spreadOf(times), 2)} s`,
    first <= 2,
  )
  // what was begun ends first
  await wait(3_000)
  const before = treeOf(service.pid)
  await wait(idle * 1_000)
  const after = treeOf(service.pid)
  const share = ((after.seconds - before.seconds) / idle) * 100
  tell(
    'idle service ≤ 1 % CPU',
    `${share.toFixed(2)} % over ${idle} s, ${after.processes} processes, ${after.megabytes.toFixed(0)} MB`,
    share <= 1,
  )
  await service.end('SIGTERM')
}

// the installed package comes with a fresh database; a source tree makes it the first time a store is opened
await (await openStore(join(folder, 'first'))).close()
const docs = writeFiles()
const extracted = async (out: string) => {
  const cost = await costOf(['extract', docs, '--out', join(folder, out), '--jobs', String(workers)], {})
  console.log(`extract: ${cost.cpu.toFixed(1)} ms CPU a file, ${cost.wall.toFixed(0)} s in all`)
  return cost.cpu
}
// before and after: a machine that grows slower, or has others to serve, would be taken for a cost of the pipeline
const before = await extracted('before')
const embedded = await costOf(['import', docs], { SPECMILL_DATA: 'embedded' })

const postgres = serverOrSkipped(await startPostgres(), 'the pipeline on PostgreSQL and Redis')
const redis = postgres && serverOrSkipped(await startRedis(), 'the pipeline on PostgreSQL and Redis')
const onServers = postgres && redis ? await costOf(['import', docs], { SPECMILL_STORE: postgres.url, SPECMILL_QUEUE: redis.url }) : null
await Promise.all([redis?.remove(), postgres?.remove()])
const alone = (before + (await extracted('after'))) / 2
compare('embedded', 15, embedded, alone)
if (onServers) compare('on Redis and PostgreSQL', 8, onServers, alone)
await running()
