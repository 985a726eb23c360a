/** The parts of a Word document that are read, as texts: found through the package's relationships, as their names are free. */
import { UnreadableFile } from '../../unreadable-file.ts'
import { openZip } from '../zip/zip.ts'
import { walk } from './xml.ts'

export interface Parts {
  document: string
  styles: string | null
  numbering: string | null
  footnotes: string | null
  endnotes: string | null
  headers: string[]
  /** Pages of HTML or saved web pages within the document, by the number of their relationship. */
  chunks: Map<string, string>
  footers: string[]
}

interface Relationship {
  id: string
  /** The last word of its type: "styles". */
  type: string
  /** Name of the entry. */
  target: string
}

/** @throws UnreadableFile (`zip-bomb`, `corrupt`) */
export function readParts(bytes: Uint8Array, file: string): Parts {
  const zip = openZip(bytes, file)
  const text = (name: string): string | null => zip.text(name)
  const fromPackage = relationships(text('_rels/.rels'), '').filter(({ type }) => type === 'officeDocument')
  const named = fromPackage.map(({ target }) => ({ main: target, document: text(target) })).find(({ document }) => document !== null)
  const { main, document } = named ?? { main: 'word/document.xml', document: text('word/document.xml') }
  if (document === null) throw new UnreadableFile(file, 'corrupt', 'its main part is missing')
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const related = relationships(text(`${folder}_rels/${main.slice(folder.length)}.rels`), folder)
  const all = (type: string): string[] =>
    [...new Set(related.filter(found => found.type === type).map(({ target }) => target))].flatMap(name => text(name) ?? [])
  const one = (type: string): string | null => all(type)[0] ?? text(`${folder}${type}.xml`)
  return {
    document,
    styles: one('styles'),
    numbering: one('numbering'),
    footnotes: one('footnotes'),
    endnotes: one('endnotes'),
    chunks: new Map(related.filter(({ type }) => type === 'aFChunk').map(({ id, target }) => [id, text(target) ?? ''])),
    headers: all('header'),
    footers: all('footer'),
  }
}

function relationships(xml: string | null, folder: string): Relationship[] {
  const found: Relationship[] = []
  if (xml === null) return found
  walk(xml, {
    open({ name, attributes: { Id = '', Type = '', Target = '', TargetMode } }) {
      // nothing outside of the package is ever opened
      if (!name.endsWith('Relationship') || TargetMode === 'External') return
      const target = Target.startsWith('/') ? Target.slice(1) : new URL(Target, `file:///${folder}`).pathname.slice(1)
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target })
    },
  })
  return found
}
