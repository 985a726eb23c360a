/** What `specmill start` does: makes the inbox, opens the service, prints a line a file, says how to go on. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Settings } from '@specmill/workers'
import { print } from '../print.ts'
import { builtPage } from './built-page.ts'
import { headLine, lineOfRun } from './file-lines.ts'
import { fillFirstInbox } from './first-inbox.ts'
import type { Service } from './open-service.ts'
import { runService } from './run-service.ts'

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`)
const folderOf = (bucket: string) =>
  bucket.startsWith('file:') && !bucket.startsWith('file://') ? (bucket.slice('file:'.length).split('?')[0] ?? null) : null

/** @param once ends when the inbox is drained; the exit code is 1 then if a file failed. */
export async function startService(settings: Settings, { once, page }: { once: boolean; page: boolean }): Promise<void> {
  const [inbox] = settings.buckets.map(folderOf).filter(folder => folder !== null)
  const filled = inbox ? await fillFirstInbox(inbox) : 0
  if (filled > 0) say(`made the inbox ${inbox}, with ${filled} samples in it`)
  const folder = page && !once ? await builtPage(say) : null
  await runService(settings, { serves: once ? 'nothing' : 'everything', page: folder }, async (service, told) => {
    if (service.address) await print(`${goOn(service.address, inbox ?? settings.buckets.join(' '), settings.data)}\n`)
    await print(headLine())
    const stop = await linesAsTheyEnd(service)
    try {
      if (once) {
        await Promise.race([drained(service), told])
        await stop.settled()
        const { ok, rejected, failed } = await service.store.countRuns({ latest: true })
        await print(`\n${ok} extracted, ${rejected} rejected, ${failed} failed; kept in ${settings.data}/.\n`)
        if (failed > 0) process.exitCode = 1
      } else await told
    } finally {
      await stop.end()
    }
  })
}

const goOn = (address: string, inbox: string, data: string) => `
  Review page   ${address}
  Inbox         ${inbox}/   drop PDF, Word or text files there
  Store         ${data}/
  Stop          Ctrl+C; what is not done goes on the next time
`

/** Lines are printed one after the other, in the order in which runs end. */
async function linesAsTheyEnd({ pipeline, store }: Service) {
  let last: Promise<unknown> = Promise.resolve()
  const told = new Set<string>()
  const end = await pipeline.listen({
    over(id) {
      if (told.has(id)) return
      told.add(id)
      last = last.then(async () => {
        const run = await store.findRun(id)
        if (run) await print(await lineOfRun(run, store))
      })
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
