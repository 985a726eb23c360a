/** Notes on what a PDF holds that its pages do not show: forms that only Adobe's programs draw, files that it carries, text without ink. */
import type { Note } from '@specmill/model'
import { carriesFiles, noteOnFile, warning } from '../../note-on-file.ts'
import type { PageOfPieces } from './blocks-from-pages.ts'

const longestQuote = 80
/** What stands on the one page of such a form: https://helpx.adobe.com/acrobat/kb/pdf-error-please-wait.html */
const placeholder = /^Please wait\.{3} ?If this message is not eventually replaced/

export function notesOnLeftOut(
  pages: readonly PageOfPieces[],
  unseen: readonly { page: number; text: string }[],
  attached: readonly string[],
): Note[] {
  const notes: Note[] = []
  const words = pages.length === 1 ? pages[0]?.pieces.map(piece => piece.text).join(' ') : undefined
  if (words && placeholder.test(words.trim()))
    notes.push(
      warning(
        'pdf/xfa-form',
        'This form is drawn by Adobe Reader alone, and none of it stands on the page; print it to a new PDF there, and read that.',
      ),
    )
  if (attached.length) notes.push(carriesFiles('pdf', 'PDF', attached))
  for (const { page, text } of unseen) {
    const quoted = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text
    notes.push(
      noteOnFile(
        'info',
        'pdf/unseen-text',
        `Text that page ${page} carries and does not show (without ink, or in a layer that is switched off) was left out: “${quoted}”.`,
      ),
    )
  }
  return notes
}
