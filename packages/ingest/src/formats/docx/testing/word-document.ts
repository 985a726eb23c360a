/** Word documents for the tests of this folder: written with the `docx` package, or as markup where that package has no word for a construct. */
import { type IPropertiesOptions, type ISectionOptions, Packer, Document as WordDocument } from 'docx'
import { strToU8, zipSync } from 'fflate'
import type { Content } from '../../format.ts'
import { readDocx } from '../read.ts'

const namespaces = [
  'w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
]
  .map(declaration => `xmlns:${declaration}`)
  .join(' ')

/** A part of WordprocessingML: `part('w:styles', '<w:style …/>')`. */
export function part(root: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><${root} ${namespaces}>${inner}</${root}>`
}

/** A package of the given body and further parts, by entry name. */
export function packageOf(body: string, parts: Record<string, string | Uint8Array> = {}): Uint8Array {
  const entries: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': part('w:document', `<w:body>${body}</w:body>`),
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text])))
}

/** `<w:p>` of one run, or of the given runs. */
export function p(text: string, properties = ''): string {
  const runs = text.startsWith('<') ? text : r(text)
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

export function table(rows: string[][]): string {
  const cell = (content: string): string => `<w:tc>${content.startsWith('<') ? content : p(content)}</w:tc>`
  return `<w:tbl>${rows.map(cells => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

export async function written(
  children: ISectionOptions['children'],
  options: Partial<IPropertiesOptions> & Partial<ISectionOptions> = {},
): Promise<Uint8Array> {
  const { headers, footers, ...document } = options
  const section: ISectionOptions = { children, ...(headers && { headers }), ...(footers && { footers }) }
  return new Uint8Array(await Packer.toBuffer(new WordDocument({ ...document, sections: [section] })))
}

export function read(bytes: Uint8Array): Promise<Content> {
  return readDocx(bytes, 'clerk.docx')
}

/** One line a block: kind, level, marker, depth, text, whatever of these there is. */
export async function outline(bytes: Uint8Array): Promise<string[]> {
  const { blocks } = await read(bytes)
  return blocks.map(({ kind, text, cells, look: { level, marker, depth, margin } }) =>
    [kind, level, margin, depth ? `>${depth}` : null, marker, kind === 'row' ? cells.map(cell => cell.text).join(' | ') : text]
      .filter(value => value !== null && value !== '')
      .join(' '),
  )
}
