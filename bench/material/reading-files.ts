/** What reading is measured on: PDFs with the words that they must give, and Word files. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { corpusPdfs, corpusScans, type MeasuredFile, root } from './files.ts'

const shared = resolve(root, process.env.SPECMILL_LABELLED ?? '../shared/gold', '..')

export interface PdfWithText extends MeasuredFile {
  /** The text of the same document, typed or exported by someone else. */
  text: string
}

/** `set/pdf/name.pdf` with `set/docs/name.txt` beside it. */
export const pdfsWithText = (): PdfWithText[] =>
  corpusPdfs().flatMap(file => {
    const twin = file.path.replace(/([\\/])pdf([\\/][^\\/]+)\.pdf$/, '$1docs$2.txt')
    return existsSync(twin) ? [{ ...file, text: readFileSync(twin, 'utf8') }] : []
  })

/** `scanned/name.kind.pdf` with `set/docs/name.txt` in one of the sets. */
export const scansWithText = (): (PdfWithText & { damaged: boolean })[] =>
  corpusScans().flatMap(file => {
    const [, stem = '', kind = ''] = /([^\\/]+)\.(\w+)\.pdf$/.exec(file.path) ?? []
    const [twin] = globSync(`*/docs/${stem}.txt`, { cwd: join(shared, 'corpora') })
    return twin ? [{ ...file, text: readFileSync(join(shared, 'corpora', twin), 'utf8'), damaged: kind !== 'scan' }] : []
  })

/** Our samples, and the Word files beside the labelled sets. */
export const wordFiles = (): MeasuredFile[] =>
  [
    { folder: join(root, 'samples'), pattern: '*/source.docx' },
    { folder: shared, pattern: '{seeds,corpora}/*/*.docx' },
  ].flatMap(({ folder, pattern }) =>
    (existsSync(folder) ? globSync(pattern, { cwd: folder }).sort() : []).map(name => {
      const path = join(folder, name)
      return { name, path, bytes: new Uint8Array(readFileSync(path)) }
    }),
  )
