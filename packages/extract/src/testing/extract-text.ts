/** The extraction of a text, as rules in a test see it. */
import type { DocumentBlock, Extraction } from '@specmill/model'
import { extractWith } from '../extract.ts'
import { AskedTagger } from '../language/phrases.ts'
import { documentFromText } from './document-from-text.ts'

/** @param looks of blocks by their index, where plain text cannot show them */
export function extractText(text: string, looks: Record<number, Partial<DocumentBlock['look']>> = {}): Extraction {
  const document = documentFromText(text)
  for (const [index, look] of Object.entries(looks)) Object.assign(document.blocks[Number(index)]?.look ?? {}, look)
  return extractWith(document, new AskedTagger())
}
