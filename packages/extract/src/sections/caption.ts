/** The name of a kind of document printed at its top: "POSITION DESCRIPTION" above the title and the lines of a form. */
import type { Line } from './lines.ts'

const documentName =
  /^(?:(?:official|draft|city|county|state|district|civil service|standard)\s+)*(?:class(?:ification)?|job|position|post|role)(?:\s+classification)?\s+(?:description|outline|profile|questionnaire|spec|specification|standard|summary)s?(?:\s+form)?\s*(?:\([^()]*\)\s*)?:?$/i
/** A caption stands among the first lines. */
const firstLines = 4
/** A text in sentences: what is announced, and no title or line of a form. */
const isProse = (text: string): boolean => (text.length > 90 && !/^[^:]{2,40}:\s/.test(text)) || /\p{Ll}{2}[.;]$/u.test(text)

/** Reads "JOB SPECIFICATION" above a title, "POSITION DESCRIPTION (see the back)" above a form; refuses "JOB DESCRIPTION" above a paragraph about the work. */
export const isCaptionOfDocument = (printed: string, linesAbove: number, next: Line | undefined): boolean =>
  linesAbove < firstLines && documentName.test(printed.trim()) && next !== undefined && !isProse(next.text.trim())
