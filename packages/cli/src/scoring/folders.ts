/** What stands in a folder, hidden files aside. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { unopened } from '../extraction/unopened.ts'
import { UsageError } from '../usage-error.ts'

export const stemOf = (name: string) => name.slice(0, name.length - extname(name).length)

export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

const entriesOf = (folder: string) => {
  try {
    return readdirSync(folder)
  } catch (error) {
    throw unopened(folder, error)
  }
}
const namesIn = (folder: string) => {
  if (!isFolder(folder)) throw new UsageError(`there is no folder ${folder}; look at how it is spelt.`)
  return entriesOf(folder)
    .filter(name => !name.startsWith('.'))
    .sort()
}
export const filesIn = (folder: string): string[] =>
  namesIn(folder).filter(name => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
export const foldersIn = (folder: string): string[] => namesIn(folder).filter(name => isFolder(join(folder, name)))

export function jsonFrom(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw unopened(path, error)
    throw new UsageError(`${path} is no JSON (${error.message}); correct it or take it away.`)
  }
}
