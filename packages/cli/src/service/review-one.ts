/** One file on the review page: taken in, extracted, and shown. */
import { execFile } from 'node:child_process'
import { basename, resolve } from 'node:path'
import { bytesOf } from '../extraction/extract-one.ts'
import { unopened } from '../extraction/unopened.ts'
import { oneLine } from '../line.ts'
import { settingsOf } from '../settings.ts'
import { UsageError } from '../usage-error.ts'
import { builtPage } from './built-page.ts'
import { runService } from './run-service.ts'

const openers: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }

/** Opens the address in the user's browser; where there is none, the printed address has to do. */
function openInBrowser(address: string): void {
  const [program, ...parts] = openers[process.platform] ?? ['xdg-open']
  execFile(program, [...parts, address], () => undefined)
}

/** @throws UsageError where the file cannot be opened. */
export async function reviewOne(file: string, { open, port, data }: { open: boolean; port: number; data?: string }): Promise<void> {
  const name = basename(file)
  const bytes = await bytesOf({ name, path: file }).catch(error => {
    throw unopened(file, error)
  })
  const page = await builtPage(sentence => void process.stderr.write(`${sentence}\n`))
  if (page === null)
    throw new UsageError('there is no review page here to open a file on; "specmill extract --review" prints what to look at.')
  const settings = { ...settingsOf({ data }), port, host: '127.0.0.1', logLevel: 'warn' as const, buckets: [] }
  await runService(settings, { serves: 'everything', page, buckets: [] }, async ({ pipeline, address }, told) => {
    const { run } = await pipeline.take({ bucket: 'file:', key: resolve(file), name, bytes })
    // a scan may take minutes, and nobody waits for it who has pressed Ctrl+C
    const ended = await Promise.race([pipeline.ended(run.id), told.then(() => null)])
    if (ended === null) return
    if (ended.state !== 'ok') {
      process.stderr.write(`specmill: ${oneLine(ended.error ?? `${name} was ${ended.state}.`)}\n`)
      process.exitCode = 1
      return
    }
    const place = `${address}/review/${ended.sha256}`
    process.stderr.write(`${place}; Ctrl+C ends it.\n`)
    if (open) openInBrowser(place)
    await told
  })
}
