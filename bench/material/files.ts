/** The files that are measured: our samples, and labelled and unlabelled documents where they are at hand. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
/** As in the tests: `SPECMILL_LABELLED` names the labels; the documents stand beside it. */
const shared = resolve(root, process.env.SPECMILL_LABELLED ?? '../shared/gold', '..')

export interface MeasuredFile {
  /** What is printed: never more of a path than tells the files apart. */
  name: string
  path: string
  bytes: Uint8Array
}

function filesIn(folder: string, patterns: string[]): MeasuredFile[] {
  if (!existsSync(folder)) return []
  return globSync(patterns, { cwd: folder })
    .sort()
    .map(file => {
      const path = join(folder, file)
      return { name: relative(folder, path), path, bytes: new Uint8Array(readFileSync(path)) }
    })
}

const samples = join(root, 'samples')
/** The text of each sample, named by its folder. */
export const sampleTexts = (): MeasuredFile[] =>
  filesIn(samples, ['*/source.{txt,md}']).map(file => ({ ...file, name: basename(dirname(file.path)) }))
export const samplePdfs = (): MeasuredFile[] => filesIn(samples, ['*/source.pdf'])

/** Texts of the documents that the project was created for. */
export const seedTexts = (): MeasuredFile[] => filesIn(join(shared, 'seeds'), ['*.txt'])
/** Texts of the other sets of documents, named `set/…`. */
export const corpusTexts = (): MeasuredFile[] => filesIn(join(shared, 'corpora'), ['*/docs/**/*.{txt,md}'])
/** PDFs that have a text twin: ordinary ones, of a few pages. */
export const corpusPdfs = (): MeasuredFile[] => filesIn(join(shared, 'corpora'), ['*/pdf/*.pdf'])

/** Scans: `.scan` is clean, all others are damaged. */
export const corpusScans = (): MeasuredFile[] => filesIn(join(shared, 'corpora'), ['scanned/*.pdf'])

/** The set of a corpus file. */
export const setOf = (file: MeasuredFile): string => file.name.split('/', 1)[0] ?? ''

export function sayAbsent(what: string): void {
  console.log(`skipped: no ${what} beside the labelled sets; SPECMILL_LABELLED names their folder`)
}
