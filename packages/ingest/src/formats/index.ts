/** The list of formats, in the order in which they are asked whether a file is theirs. */
import { doc } from './doc/index.ts'
import { docx } from './docx/index.ts'
import type { Format } from './format.ts'
import { html } from './html/index.ts'
import { images } from './image/index.ts'
import { json } from './json/index.ts'
import { mail, mhtml } from './mime/index.ts'
import { odt } from './odt/index.ts'
import { pdf } from './pdf/index.ts'
import { rtf } from './rtf/index.ts'
import { text } from './text/index.ts'

export const formats: readonly Format[] = [pdf, docx, doc, odt, rtf, ...images, mhtml, mail, html, json, text]
