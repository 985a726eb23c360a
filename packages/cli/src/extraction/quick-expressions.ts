/** How V8 compiles regular expressions while one short file is extracted. */
import { stat } from 'node:fs/promises'
import { setFlagsFromString } from 'node:v8'
import type { Input } from './input.ts'

/** In bytes: of what is longer, searching costs more than compiling. */
const short = 32_768

/**
 * A run over one short file is over before the expressions of the rules have paid for being compiled well, which takes a quarter of its processor time.
 * A process that goes on afterwards finds the flag as it was.
 */
export async function withQuickExpressions<Result>(inputs: readonly Input[], run: () => Promise<Result>): Promise<Result> {
  const [only, ...more] = inputs
  if (!only?.path || more.length > 0 || !(await isShort(only.path))) return run()
  // modules that are loaded from the cache of compiled ones are good for the same flags only: all that is needed comes before
  await Promise.all([import('@specmill/ingest'), import('@specmill/extract')])
  setFlagsFromString('--no-regexp-optimization')
  try {
    return await run()
  } finally {
    setFlagsFromString('--regexp-optimization')
  }
}

const isShort = (path: string): Promise<boolean> =>
  stat(path).then(
    ({ size }) => size <= short,
    // who reads the file says what is wrong with it
    () => false,
  )
