/** Notes of readers: on the file, or a page that they name in words; readers know no fields of a record. */
import type { Note } from '@specmill/model'

export const noteOnFile = (level: Note['level'], code: string, text: string): Note => ({ level, code, text, path: null, evidence: null })

export const warning = (code: string, text: string): Note => noteOnFile('warning', code, text)

const mostNamed = 5

/** @param kind the format; `what` carries the files of these names */
export function carriesFiles(kind: string, what: string, names: readonly string[]): Note {
  const files = names.length === 1 ? 'a file' : `${names.length} files`
  const named = names.slice(0, mostNamed).join(', ')
  return warning(
    `${kind}/attachments`,
    `This ${what} carries ${files} not read with it (${named}); save and import by itself what describes a job.`,
  )
}

/** @param kind the format; `what` it is that should be saved anew; `lost` letters are U+FFFD now */
export function undecodable(kind: string, what: string, lost: number, encoding: string): Note {
  const letters = `${lost} letter${lost === 1 ? '' : 's'}`
  return warning(
    `${kind}/undecodable`,
    `${letters} could not be decoded as ${encoding.toUpperCase()} and read U+FFFD; save the ${what} as UTF-8`,
  )
}
