/** Lines at the foot of a specification that say when it was established, revised or approved. */

import { historyWord } from './history-words.ts'

const dateLine = new RegExp(
  `^\\s*(?:(?:board|class|commission|council|original(?:ly)?|spec(?:ification)?\\.?|series|latest|recent|last|date)\\s+)*(?:${historyWord}|effective)(?:\\s+date)?(?:\\s+with\\s+\\w+)?(?:\\s+by\\s+[^:]{3,45})?\\s*:(?!.{90})`,
  'i',
)

/** "Established: 11-02-13" is one; "Established policies: …" is none. */
export const isDateLine = (text: string): boolean => dateLine.test(text)
