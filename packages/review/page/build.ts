/** Builds the page from within a program. */
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as viteBuild } from 'vite'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))

/** Writes it into `../dist/page`, beside which it is made: another program that builds it, or serves it, never finds half of it. */
export async function build(): Promise<void> {
  // what is shipped is the quick one, whatever the surroundings are
  process.env.NODE_ENV = 'production'
  mkdirSync(dist, { recursive: true })
  const made = mkdtempSync(join(dist, 'made-'))
  try {
    await viteBuild({ root: fileURLToPath(new URL('.', import.meta.url)), logLevel: 'error', build: { outDir: join(made, 'page') } })
    replace(join(dist, 'page'), join(made, 'page'), join(made, 'before'))
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}

/** Two renames: what is served is away for less than a millisecond. */
function replace(place: string, next: string, before: string): void {
  for (;;) {
    try {
      renameSync(place, before)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
    try {
      return renameSync(next, place)
    } catch (error) {
      // another program has just put its own there
      if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error
      rmSync(before, { recursive: true, force: true })
    }
  }
}
