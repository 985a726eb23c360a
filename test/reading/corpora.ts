/** The documents that the tests of reading need, beside the labelled ones; what is absent is skipped, and said to be skipped. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe } from '@jest/globals'
import { extract } from '@specmill/extract'
import { read } from '@specmill/ingest'
import { type Document, type PlainExtraction, plainFrom } from '@specmill/model'

const root = fileURLToPath(new URL('../..', import.meta.url))
const shared = resolve(root, process.env.SPECMILL_LABELLED ?? '../shared/gold', '..')

/** Name without its extension: what the files of one document share. */
export const stemOf = (path: string): string => basename(path, extname(path))

/** @returns the paths of the files in a folder beside the labels, in order of their names; none where it is absent. */
export function filesIn(...folder: string[]): string[] {
  const path = join(shared, ...folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { withFileTypes: true })
    .flatMap(entry => (entry.isFile() ? [join(path, entry.name)] : []))
    .sort()
}

/** @returns `describe`, or where there is none of `files` one that skips and says so. */
export function withFiles(files: readonly unknown[], what: string): typeof describe | typeof describe.skip {
  if (files.length > 0) return describe
  // straight to standard error: jest shows no console of a file that is skipped as a whole
  process.stderr.write(`skipped: no ${what} beside the labelled documents; SPECMILL_LABELLED names their folder\n`)
  return describe.skip
}

export const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path))

export interface Reading {
  document: Document
  extraction: PlainExtraction
}

export async function readingOf(path: string): Promise<Reading> {
  const document = await read({ name: basename(path), bytes: bytesOf(path) })
  return { document, extraction: plainFrom(await extract(document)) }
}

/** A file and the text of the same document, typed or exported by someone else. */
export interface Twins {
  file: string
  text: string
}

/** Every PDF of a set of documents that has a folder of PDFs beside one of texts. */
export const pdfTwins: Twins[] = sets().flatMap(set => {
  const texts = new Map(filesIn('corpora', set, 'docs').map(path => [stemOf(path), path]))
  return filesIn('corpora', set, 'pdf').flatMap(file => {
    const text = texts.get(stemOf(file))
    return text ? [{ file, text }] : []
  })
})

/** The documents that the project was created for, rendered: "1.pdf" and "1-2col.docx" belong to "1.txt". */
export const renderedTwins: Twins[] = filesIn('seeds').flatMap(text =>
  filesIn('seeds', 'rendered').flatMap(file => (stemOf(file).split('-')[0] === stemOf(text) ? [{ file, text }] : [])),
)

function sets(): string[] {
  const corpora = join(shared, 'corpora')
  return existsSync(corpora) ? readdirSync(corpora).sort() : []
}
