/** What `specmill start` does: makes the inbox, opens the service, prints a line a file, says how to go on. */
import { relative } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { folderOf, UnusableBucket } from '@specmill/ingest'
import type { Settings } from '@specmill/workers'
import { oneLine } from '../line.ts'
import { print } from '../print.ts'
import { UsageError } from '../usage-error.ts'
import { builtPage } from './built-page.ts'
import { headLine, lineOfRun } from './file-lines.ts'
import { fillFirstInbox } from './first-inbox.ts'
import type { Service } from './open-service.ts'
import { runService } from './run-service.ts'

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`)
/** As it is shortest to say. */
const shown = (folder: string) => {
  const below = relative('', folder)
  return below === '' || below.startsWith('..') ? folder : below
}

/** @param once ends when the inbox is drained; the exit code is 1 then if a file was neither extracted nor rejected. */
export async function startService(settings: Settings, { once, page }: { once: boolean; page: boolean }): Promise<void> {
  const inbox = firstFolder(settings.buckets)
  const filled = inbox ? await fillFirstInbox(inbox).catch(error => cannotMake(inbox, error)) : 0
  if (filled > 0) say(`made the inbox ${inbox}, with ${filled} samples in it`)
  const folder = page && !once ? await builtPage(say) : null
  const parts = {
    serves: once ? 'nothing' : 'everything',
    page: folder,
    onTrouble: onlyOnce(sentence => say(`specmill: ${oneLine(sentence)}`)),
  } as const
  await runService(settings, parts, async (service, told) => {
    if (service.address) await print(`${goOn(service.address, inbox ? `${inbox}/` : settings.buckets.join(' '), placeOf(settings))}\n`)
    await print(headLine())
    const stop = await linesAsTheyEnd(service, parts.onTrouble)
    try {
      if (once) {
        await Promise.race([drained(service), told])
        await stop.settled()
        if (await isUndone(service, placeOf(settings))) process.exitCode = 1
      } else await told
    } finally {
      await stop.end()
    }
  })
}

function cannotMake(inbox: string, error: NodeJS.ErrnoException): never {
  if (error.code === undefined) throw error
  throw new UsageError(
    `the inbox ${inbox} cannot be made (${error.code}); start it in a folder that you may write, or set SPECMILL_BUCKETS.`,
  )
}

function firstFolder(buckets: string[]): string | undefined {
  try {
    const [folder] = buckets.map(folderOf).filter(folder => folder !== null)
    return folder && shown(folder)
  } catch (error) {
    throw error instanceof UnusableBucket ? new UsageError(error.message) : error
  }
}

/** In words: where what was extracted is kept. */
const placeOf = ({ store, data }: Settings) => (store === 'pglite:' ? `${data}/` : 'the database server')

const also = (count: number, what: string) => (count > 0 ? `, ${count} ${what}` : '')

/** Says what became of the files. @returns whether some ended neither extracted nor rejected. */
async function isUndone({ store, isAtRest, untaken }: Service, place: string): Promise<boolean> {
  const { ok, rejected, failed, queued, running } = await store.countRuns({ latest: true })
  const left = queued + running
  const kept = untaken().length
  await print(
    `\n${ok} extracted, ${rejected} rejected, ${failed} failed${also(left, 'not done')}${also(kept, 'not taken in')}; kept in ${place}.\n`,
  )
  if (failed > 0) say('"specmill failed" says why they failed; "specmill failed replay --all" runs them again.')
  if (left > 0) say('what is not done goes on at the next start.')
  return failed + left + kept > 0 || !isAtRest()
}

/** A sentence that is said again and again says nothing new. */
function onlyOnce(say: (sentence: string) => void): (sentence: string) => void {
  const said = new Set<string>()
  return sentence => {
    if (!said.has(sentence)) say(sentence)
    said.add(sentence)
  }
}

const goOn = (address: string, inbox: string, place: string) => `
  Review page   ${address}
  Inbox         ${inbox}   drop PDF, Word or text files there
  Store         ${place}
  Stop          Ctrl+C; what is not done goes on the next time
`

/** Lines are printed one after the other, in the order in which runs end. */
async function linesAsTheyEnd({ pipeline, store }: Service, onTrouble: (sentence: string) => void) {
  let last: Promise<unknown> = Promise.resolve()
  const line = async (id: string) => {
    const run = await store.findRun(id)
    if (run) await print(await lineOfRun(run, store))
  }
  const told = new Set<string>()
  const end = await pipeline.listen({
    over(id) {
      if (told.has(id)) return
      told.add(id)
      last = last.then(() => line(id)).catch((trouble: Error) => onTrouble(trouble.message))
    },
  })
  return { settled: () => last, end }
}

/** Milliseconds between two looks. */
const often = 200

/** All that lay in the buckets at a scan has been taken in, and each run has ended. */
async function drained({ isAtRest, store }: Service): Promise<void> {
  for (;;) {
    if (isAtRest() && (await store.unfinishedRuns({ limit: 1 })).length === 0) return
    await pause(often)
  }
}
