/** Notes on what a PDF holds that its pages do not show: forms that only Adobe's programs draw, files that it carries, text without ink. */
import type { Note } from '@specmill/model'
import { carriesFiles, noteOnFile, warning } from '../../note-on-file.ts'
import type { PageOfPieces } from './blocks-from-pages.ts'
import type { Pdf } from './pdfjs.ts'

const longestQuote = 80
/** What stands in place of such a form is one page with a few sentences, "Please wait...". */
const longestPlaceholder = 1_200

export async function notesOnLeftOut(
  pdf: Pdf,
  pages: readonly PageOfPieces[],
  unseen: readonly { page: number; text: string }[],
): Promise<Note[]> {
  const notes: Note[] = []
  const letters = pages.reduce((sum, page) => sum + page.pieces.reduce((own, piece) => own + piece.text.length, 0), 0)
  if (pages.length === 1 && letters < longestPlaceholder && (await pdf.isDrawnByAdobe()))
    notes.push(
      warning(
        'pdf/xfa-form',
        'This is a form that Adobe Reader alone draws (XFA): what was filled in was not read; print it to a new PDF there, and read that.',
      ),
    )
  const attached = await pdf.attached()
  if (attached.length) notes.push(carriesFiles('pdf/attachments', 'PDF', attached))
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
