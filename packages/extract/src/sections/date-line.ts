/** Lines at the foot of a specification that say when it was established, revised or approved. */

const event =
  '(?:board |class |commission |council |original(?:ly)? |spec(?:ification)?\\.? |series |latest |recent |last |date )*(?:amended|originated|origination|established|adopted|revised|revision|approved|reviewed|created|effective|updated|consolidation|consolidated|abolished|title changed?)'
const dateLine = new RegExp(
  `^\\s*(?:${event}|(?:latest|recent)? ?spec(?:ification)?\\.? revision)(?: date)?(?: with \\w+)?\\s*:(?!.{90})`,
  'i',
)

/** "Established: 11-02-13" is one; "Established policies: …" is none. */
export const isDateLine = (text: string): boolean => dateLine.test(text)
