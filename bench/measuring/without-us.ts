/** What a user might read a file with instead of us: the text of a PDF by pdfjs-dist alone and by poppler, HTML of a Word file by mammoth. */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

/** The libraries that the reader stands on, in its own versions; no other package may know them, so they are looked up from there. */
const ofReader = createRequire(new URL('../../packages/ingest/package.json', import.meta.url))

interface TextItem {
  str?: string
  hasEOL?: boolean
}
interface PdfLibrary {
  getDocument(source: { data: Uint8Array; verbosity: number }): {
    promise: Promise<{ numPages: number; getPage(page: number): Promise<{ getTextContent(): Promise<{ items: TextItem[] }> }> }>
    destroy(): Promise<void>
  }
}
const pdfjs: PdfLibrary = await import(ofReader.resolve('pdfjs-dist/legacy/build/pdf.mjs'))
const mammoth: { convertToHtml(source: { buffer: Buffer }): Promise<{ value: string }> } = ofReader('mammoth')

/** @returns what `getTextContent` gives for every page, in its order. */
export async function textByPdfjs(bytes: Uint8Array): Promise<string> {
  // a copy: the library takes over what it is given
  const task = pdfjs.getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map(({ str = '', hasEOL }) => str + (hasEOL ? '\n' : '')).join(''))
  }
  await task.destroy()
  return pages.join('\n')
}

export const htmlByMammoth = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value

/** The version of poppler's command, "22.12.0", or null where it is not installed. */
export const popplerVersion: string | null =
  /version (\S+)/.exec(spawnSync('pdftotext', ['-v'], { encoding: 'utf8' }).stderr ?? '')?.[1] ?? null

/** @returns the text of a PDF as poppler's command prints it. */
export const textByPoppler = (path: string): string => spawnSync('pdftotext', [path, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 }).stdout

/**
 * Has poppler's command read all of the files, a process each, as a user would.
 * @returns milliseconds of processor time of these processes, as the shell that started them counts it
 */
export function cpuOfPoppler(paths: readonly string[]): number {
  const script = 'for file; do pdftotext "$file" /dev/null 2>/dev/null; done; times'
  const { stdout } = spawnSync('sh', ['-c', script, 'sh', ...paths], { encoding: 'utf8' })
  // the second line is that of the children: "0m1.250000s 0m0.310000s"
  const times = [...(stdout.trim().split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)]
  return times.reduce((sum, [, minutes, seconds]) => sum + 1000 * (60 * Number(minutes) + Number(seconds)), 0)
}
