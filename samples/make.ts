/** Makes the PDF and DOCX of every sample from its one text source: `node samples/make.ts [slug…]`. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { docxFromPieces } from './make/docx-from-pieces.ts'
import { stopClock } from './make/fixed-clock.ts'
import { pdfFromPieces } from './make/pdf-from-pieces.ts'
import type { Layout } from './make/piece.ts'
import { piecesFromText } from './make/pieces-from-text.ts'

const madeOn = new Date('2026-01-01T00:00:00Z')
const samples = import.meta.dirname

stopClock(madeOn)
const wanted = process.argv.slice(2)
for (const slug of readdirSync(samples).sort()) {
  const folder = join(samples, slug)
  const layoutFile = join(folder, 'layout.json')
  if (!existsSync(layoutFile) || (wanted.length > 0 && !wanted.includes(slug))) continue
  const layout = JSON.parse(readFileSync(layoutFile, 'utf8')) as Layout
  const source = ['source.md', 'source.txt'].map(name => join(folder, name)).find(existsSync)
  if (!source)
    throw new Error(`${folder} has a layout.json but no source.md or source.txt: add the text that the renderings are made from.`)
  const pieces = piecesFromText(readFileSync(source, 'utf8'), layout)
  for (const rendering of layout.renderings) {
    const bytes = rendering === 'pdf' ? await pdfFromPieces(pieces, layout, madeOn) : await docxFromPieces(pieces, layout)
    writeFileSync(join(folder, `source.${rendering}`), bytes)
    console.log(`${slug}/source.${rendering}  ${bytes.length} bytes`)
  }
}
