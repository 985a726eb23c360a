/** Files → the store, by the queue: each is taken in, and told of when its run has ended. */
import type { Given } from '@specmill/model'
import type { Run } from '@specmill/store'
import type { Intake } from '../access/access.ts'
import { type Rejection, rejectionFrom } from '../extraction/rejection.ts'
import type { Incoming } from './incoming.ts'

export interface Imported {
  label: string
  /** null where the file could not be opened. */
  run: Run | null
  /** The content was known before, or stands twice among the files: it was not processed for this file. */
  linked: boolean
  /** null where there is an extraction. */
  rejection: Rejection | null
}

/** The store's sentence begins with the name under which the content was seen first; the line for the user names the file at hand. */
function rejectionOf({ state, name, errorCode, error }: Run): Rejection | null {
  if (state === 'ok' || state === 'queued' || state === 'running') return null
  const sentence = error ?? ''
  return { code: errorCode ?? state, reason: sentence.startsWith(`${name} `) ? sentence.slice(name.length + 1) : sentence }
}

export interface ImportOptions {
  /** Whether content that is known is processed again. */
  again?: boolean
  given?: Given | null
  batch?: string | null
  /** Whether a file is done only when its run has ended; else when it was taken in. */
  waits?: boolean
}

/**
 * @yields each file when it is done, those among them that an earlier import left unfinished.
 */
export async function* importFiles(files: Incoming[], intake: Intake, options: ImportOptions): AsyncGenerator<Imported> {
  const done: Imported[] = []
  let wake = () => {}
  let trouble: unknown = null
  let open = files.length + intake.resumed.length
  const finish = async (label: string, run: Run, linked: boolean) => {
    const ended = options.waits === false ? run : await intake.ended(run.id)
    return { label, run: ended, linked, rejection: rejectionOf(ended) }
  }
  const tell = (outcome: Promise<Imported>) =>
    outcome
      .then(
        imported => void done.push(imported),
        error => {
          trouble = error ?? new Error('The import was broken off.')
        },
      )
      .finally(() => {
        open--
        wake()
      })

  for (const run of intake.resumed) void tell(finish(run.name, run, false))
  let isOver = false
  const taking = takeAll(files, intake, options, finish, tell, () => isOver || trouble !== null)
  try {
    while (open > 0 || done.length > 0) {
      if (trouble) throw trouble
      const next = done.shift()
      if (next) yield next
      else
        await new Promise<void>(resolve => {
          wake = resolve
        })
    }
    if (trouble) throw trouble
  } finally {
    isOver = true
    await taking
  }
}

// one after the other, so that the bytes of one file at a time are in memory
async function takeAll(
  files: Incoming[],
  intake: Intake,
  { again = false, given = null, batch = null }: ImportOptions,
  finish: (label: string, run: Run, linked: boolean) => Promise<Imported>,
  tell: (outcome: Promise<Imported>) => unknown,
  isBroken: () => boolean,
): Promise<void> {
  for (const file of files) {
    if (isBroken()) return
    let bytes: Uint8Array
    try {
      bytes = await file.open()
    } catch (error) {
      tell(rejectionFrom(error).then(rejection => ({ label: file.label, run: null, linked: false, rejection })))
      continue
    }
    try {
      const { label: _, open: __, ...item } = file
      const { run, linked } = await intake.take({ ...item, bytes, given, batch }, again)
      tell(finish(file.label, run, linked))
    } catch (error) {
      tell(Promise.reject(error))
      return
    }
  }
}
