/** The sample documents that come with specmill: `source.*` in each folder of `samples/`. */
import { existsSync, globSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Input } from '../extraction/input.ts'
import { UsageError } from '../usage-error.ts'

/** In this tree, and one folder further up in an installed package. */
const places = ['../../../../samples', '../../../../../samples'].map(path => fileURLToPath(new URL(path, import.meta.url)))
const samplesFolder = places.find(place => existsSync(place)) ?? ''

/** @throws UsageError where they are not there, as in an installed command. */
export function samples(): Input[] {
  if (samplesFolder === '')
    throw new UsageError('the samples are not installed here; use "specmill import <path>" on documents of your own.')
  return globSync('*/source.*', { cwd: samplesFolder })
    .sort()
    .map(file => {
      const path = join(samplesFolder, file)
      return { label: relative(process.cwd(), path), name: basename(file), path, folder: dirname(file) }
    })
}

/** As if the folder's name were the file's, so that one folder of results holds them all. */
export const namedByFolder = (input: Input): Input => ({ ...input, name: input.name.replace(/^source(?=\.)/, input.folder), folder: '' })
