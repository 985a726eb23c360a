/** Small files that ask for much: made here, as nobody wants them on a disk. */
import { deflateSync } from 'node:zlib'
import { strToU8, type Zippable, zipSync } from 'fflate'

export interface Bomb {
  name: string
  file: string
  make(): Uint8Array
  /** One of them is the right answer. */
  codes: string[]
}

const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`

function docx(body: string, more: Zippable = {}): Uint8Array {
  const main = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
  const parts = { '[Content_Types].xml': contentTypes, '_rels/.rels': relationships, 'word/document.xml': main }
  return zipSync({ ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), ...more }, { level: 1 })
}
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

/** @param objects from number 1 on; the first is the catalog. Without a table of places, which readers make for themselves. */
const pdf = (objects: (string | Buffer)[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from('%PDF-1.7\n'),
      ...objects.flatMap((object, index) => [Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]),
      Buffer.from('trailer\n<< /Root 1 0 R >>\n%%EOF\n'),
    ]),
  )
const catalog = '<< /Type /Catalog /Pages 2 0 R >>'
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
const page = (number: number, content: number) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${content} 0 R /Resources << /Font << /F ${number} 0 R >> >> >>`
const pages = (kids: string, count: number) => `<< /Type /Pages /Count ${count} /Kids [${kids}] >>`
const stream = (content: Buffer, filter = '') =>
  Buffer.concat([Buffer.from(`<< /Length ${content.length} ${filter} >>\nstream\n`), content, Buffer.from('\nendstream')])
const packed = (content: Buffer, times: number): Buffer => {
  let data = content
  for (let time = 0; time < times; time++) data = deflateSync(data, { level: 9 })
  return stream(data, `/Filter [${'/FlateDecode '.repeat(times)}]`)
}
const onePage = (content: Buffer) => pdf([catalog, pages('3 0 R', 1), page(5, 4), content, font])
const manyPages = (made: number, said: number) => [
  catalog,
  pages(Array.from({ length: made }, (_, index) => `${index + 3} 0 R`).join(' '), said),
  ...Array(made).fill('<< /Type /Page /Parent 2 0 R >>'),
]
const nested = (depth: number) =>
  Array.from({ length: depth }, (_, index) => (index === depth - 1 ? page(1, 1) : `<< /Type /Pages /Count 1 /Kids [${index + 3} 0 R] >>`))

export const bombs: Bomb[] = [
  { name: 'a DOCX that swells', file: 'swells.docx', make: () => docx(paragraph('Clerk').repeat(1_900_000)), codes: ['zip-bomb'] },
  {
    name: 'a DOCX whose spare part swells',
    file: 'spare.docx',
    make: () => docx(paragraph('Clerk'), { 'word/media/a.bin': new Uint8Array(90_000_000) }),
    codes: ['zip-bomb'],
  },
  {
    name: 'a DOCX of two million paragraphs',
    file: 'paragraphs.docx',
    make: () => docx(Array.from({ length: 2_000_000 }, (_, index) => paragraph(index.toString(36))).join('')),
    codes: ['out-of-memory', 'timeout', 'ok'],
  },
  {
    name: 'a PDF of a hundred thousand pages',
    file: 'pages.pdf',
    make: () => pdf(manyPages(100_000, 100_000)),
    codes: ['too-large'],
  },
  {
    name: 'a PDF of a hundred thousand pages that says it has two thousand',
    file: 'modest.pdf',
    make: () => pdf(manyPages(100_000, 2_000)),
    codes: ['ok', 'timeout', 'out-of-memory'],
  },
  {
    name: 'a PDF whose page tree is a hundred thousand deep',
    file: 'deep.pdf',
    make: () => pdf([catalog, ...nested(100_000)]),
    codes: ['corrupt', 'ok', 'timeout'],
  },
  {
    name: 'a PDF whose page tree is its own branch',
    file: 'circle.pdf',
    make: () => pdf([catalog, pages('2 0 R 2 0 R', 2_000)]),
    codes: ['corrupt', 'ok', 'timeout'],
  },
  {
    name: 'a PDF whose page swells to a gigabyte of white space',
    file: 'white.pdf',
    make: () => onePage(packed(Buffer.alloc(1_000_000_000, ' '), 2)),
    codes: ['out-of-memory', 'timeout', 'ok', 'too-large', 'corrupt', 'no-text'],
  },
  {
    name: 'a PDF of six million letters, each painted alone',
    file: 'letters.pdf',
    make: () => onePage(packed(Buffer.from(`BT /F 9 Tf ${'1 0 0 1 9 9 Tm (a) Tj '.repeat(6_000_000)}ET`), 1)),
    codes: ['too-large', 'timeout', 'out-of-memory'],
  },
  {
    name: 'a PDF of half a million lines',
    file: 'lines.pdf',
    make: () => onePage(packed(Buffer.from(`BT /F 9 Tf 9 9 Td (Clerk) Tj ET ${'9 9 m 99 9 l S q Q 1 w 0 g '.repeat(500_000)}`), 1)),
    codes: ['too-large', 'timeout', 'out-of-memory'],
  },
  {
    name: 'a page of HTML that nests a million deep',
    file: 'deep.html',
    make: () => strToU8(`<!doctype html><body>${'<div>'.repeat(1_000_000)}Clerk`),
    codes: ['corrupt'],
  },
  {
    name: 'ninety megabytes of words in a line',
    file: 'line.txt',
    make: () => new Uint8Array(Buffer.alloc(90_000_000, 'Clerk of the harbor, ')),
    codes: ['out-of-memory', 'timeout', 'ok', 'too-large'],
  },
  {
    name: 'an RTF of ten million braces',
    file: 'braces.rtf',
    make: () => strToU8(`{\\rtf1 ${'{'.repeat(10_000_000)}`),
    codes: ['corrupt', 'no-text', 'timeout', 'out-of-memory', 'ok'],
  },
]
