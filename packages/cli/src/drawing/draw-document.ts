/** A document → one SVG file a page in a folder. */
import { basename, extname, join } from 'node:path'
import type { Document } from '@specmill/model'
import { writeWhole } from '../extraction/write-whole.ts'
import { svgFromPage } from './svg-from-page.ts'

/**
 * @param folder is made where it is not there
 * @returns the paths, in the order of the pages; empty for a document whose format has no positions
 * @throws Unwritable
 */
export async function drawDocument(document: Document, folder: string): Promise<string[]> {
  const { name, pages } = document.source
  if (!pages || document.blocks.every(block => block.runs.length === 0)) return []
  const short = basename(name, extname(name))
  const paths: string[] = []
  for (let page = 1; page <= pages; page++) {
    const path = join(folder, `${short}-${String(page).padStart(String(pages).length, '0')}.svg`)
    await writeWhole(path, [svgFromPage(document, page)])
    paths.push(path)
  }
  return paths
}
