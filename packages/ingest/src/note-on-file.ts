/** Notes of readers: on the file, or a page that they name in words; readers know no fields of a record. */
import type { Note } from '@specmill/model'

export const noteOnFile = (level: Note['level'], code: string, text: string): Note => ({ level, code, text, path: null, evidence: null })

export const warning = (code: string, text: string): Note => noteOnFile('warning', code, text)

const mostNamed = 5

/** @param what carries the files of these names */
export function carriesFiles(code: string, what: string, names: readonly string[]): Note {
  const files = names.length === 1 ? 'a file' : `${names.length} files`
  const named = names.slice(0, mostNamed).join(', ')
  return warning(code, `This ${what} carries ${files} not read with it (${named}); save and import by itself what describes a job.`)
}

/** @param what should be saved anew @param lost letters that are U+FFFD now */
export function undecodable(code: string, what: string, lost: number, encoding: string): Note {
  const letters = `${lost} letter${lost === 1 ? '' : 's'}`
  return warning(code, `${letters} could not be decoded as ${encoding.toUpperCase()} and read U+FFFD; save the ${what} as UTF-8`)
}
