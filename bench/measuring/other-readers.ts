/** Packages that a user might read a PDF with instead: not ours, and not in our lockfile; installed into a temporary folder for the comparison alone. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Versions as they were compared. Mind the licences before you use one: mupdf's is the AGPL. */
const versions = { 'pdf-parse': '2.4.5', officeparser: '8.1.1', mupdf: '1.28.1', '@hyzyla/pdfium': '2.1.13' } as const

export type OtherReader = keyof typeof versions
export const otherReaders = Object.entries(versions) as [OtherReader, string][]

const folder = join(tmpdir(), `specmill-bench-${otherReaders.map(([, version]) => version).join('-')}`)
const place = (name: OtherReader) => join(folder, name.replace(/\W/g, '-'))

/** @returns null where it is installed, otherwise why it is not. */
export function install(name: OtherReader): string | null {
  const own = place(name)
  if (existsSync(join(own, 'node_modules', name))) return null
  mkdirSync(own, { recursive: true })
  const wanted = `${name}@${versions[name]}`
  const { status, stderr } = spawnSync('npm', ['install', '--prefix', own, '--no-audit', '--no-fund', '--ignore-scripts', wanted], {
    encoding: 'utf8',
  })
  return status === 0 ? null : (stderr?.match(/npm error (?:code )?(.+)/)?.[1] ?? 'npm is not there')
}

/** @returns what reads the words of a PDF. */
export const loaded = async (name: OtherReader): Promise<(bytes: Uint8Array) => Promise<string>> => loaders[name](await imported(name))

async function imported(name: OtherReader) {
  const from = createRequire(join(place(name), 'package.json'))
  return import(pathToFileURL(from.resolve(name)).href)
}

type Unknown = Awaited<ReturnType<typeof imported>>

/** As their own pages tell a user to, with nothing asked for but text. */
const loaders: Record<OtherReader, (library: Unknown) => (bytes: Uint8Array) => Promise<string>> = {
  'pdf-parse':
    ({ PDFParse }) =>
    async bytes => {
      const parser = new PDFParse({ data: bytes.slice(), verbosity: 0 })
      const { text } = await parser.getText({ pageJoiner: '' })
      await parser.destroy()
      return text
    },
  officeparser:
    ({ parseOffice }) =>
    async bytes =>
      (await (await parseOffice(Buffer.from(bytes))).to('text')).value,
  mupdf: library => async bytes => {
    const document = library.Document.openDocument(bytes, 'application/pdf')
    const pages: string[] = []
    for (let number = 0; number < document.countPages(); number++) {
      const page = document.loadPage(number)
      const text = page.toStructuredText()
      pages.push(text.asText())
      text.destroy()
      page.destroy()
    }
    document.destroy()
    return pages.join('\n')
  },
  '@hyzyla/pdfium': ({ PDFiumLibrary }) => {
    const library = PDFiumLibrary.init()
    return async bytes => {
      const document = await (await library).loadDocument(bytes)
      const pages = [...document.pages()].map((page: { getText(): string }) => page.getText())
      document.destroy()
      return pages.join('\n')
    }
  },
}
