/** Files → the store, by the queue: each is taken in, and told of when its run has ended. */
import { resolve, sep } from 'node:path'
import type { Run } from '@specmill/store'
import type { Pipeline } from '@specmill/workers'
import { bytesOf } from '../extraction/extract-one.ts'
import type { Input } from '../extraction/input.ts'
import { type Rejection, rejectionFrom } from '../extraction/rejection.ts'

export interface Imported {
  label: string
  /** null where the file could not be opened. */
  run: Run | null
  /** The content was known before, or stands twice among the files: it was not processed for this file. */
  linked: boolean
  /** null where there is an extraction. */
  rejection: Rejection | null
}

/** Of files on this machine; the key is the full path. */
const bucket = 'file:'

/** The store's sentence begins with the name under which the content was seen first; the line for the user names the file at hand. */
function rejectionOf({ state, name, errorCode, error }: Run): Rejection | null {
  if (state === 'ok') return null
  const sentence = error ?? ''
  return { code: errorCode ?? state, reason: sentence.startsWith(`${name} `) ? sentence.slice(name.length + 1) : sentence }
}

/**
 * @param again whether content that is known is processed again.
 * @yields each file when it is done, those among them that an earlier import left unfinished.
 */
export async function* importFiles(inputs: Input[], pipeline: Pipeline, again: boolean): AsyncGenerator<Imported> {
  const done: Imported[] = []
  let wake = () => {}
  let trouble: unknown = null
  let open = inputs.length + pipeline.resumed.length
  const finish = async (label: string, run: Run, linked: boolean) => {
    const ended = await pipeline.ended(run.id)
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

  for (const run of pipeline.resumed) void tell(finish(run.name, run, false))
  const taking = takeAll(inputs, pipeline, again, finish, tell)
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
    await taking
  }
}

// one after the other, so that the bytes of one file at a time are in memory
async function takeAll(
  inputs: Input[],
  pipeline: Pipeline,
  again: boolean,
  finish: (label: string, run: Run, linked: boolean) => Promise<Imported>,
  tell: (outcome: Promise<Imported>) => unknown,
): Promise<void> {
  for (const input of inputs) {
    let bytes: Uint8Array
    try {
      bytes = await bytesOf(input)
    } catch (error) {
      tell(rejectionFrom(error).then(rejection => ({ label: input.label, run: null, linked: false, rejection })))
      continue
    }
    const key = input.path === null ? input.name : resolve(input.path).split(sep).join('/')
    try {
      const { run, linked } = await pipeline.take({ bucket, key, name: input.name, bytes }, again)
      tell(finish(input.label, run, linked))
    } catch (error) {
      tell(Promise.reject(error))
    }
  }
}
