/** Builds the page from within a program. */
import { fileURLToPath } from 'node:url'
import { build as viteBuild } from 'vite'

/** Writes it into the folder that `vite.config.ts` names. */
export async function build(): Promise<void> {
  await viteBuild({ root: fileURLToPath(new URL('.', import.meta.url)), logLevel: 'error' })
}
