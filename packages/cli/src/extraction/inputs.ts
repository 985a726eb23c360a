/** Paths on the command line → the files to extract. A folder gives its files of known extensions; a file that is named is taken whatever its name. */
import { type Dirent, realpathSync, type Stats, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { UsageError } from '../usage-error.ts'
import { type Input, standardInput } from './input.ts'

/** Undefined where there is nothing to look at: no such path, a link to nothing or to itself, a folder that may not be entered. */
function kindOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
const isFolder = (path: string, entry: Dirent) => entry.isDirectory() || (entry.isSymbolicLink() && kindOf(path)?.isDirectory() === true)

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.filter(entry => !entry.name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    throw new UsageError(
      `the folder ${folder} cannot be listed (${(error as NodeJS.ErrnoException).code}); give yourself the right to read it.`,
    )
  }
}

async function* filesIn(root: string, below: string, extensions: Set<string>, above: string[]): AsyncGenerator<Input> {
  const folder = join(root, below)
  const real = realpathSync(folder)
  // a link to a folder above would be walked for ever
  if (above.includes(real)) return
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name)
    if (isFolder(path, entry)) yield* filesIn(root, join(below, entry.name), extensions, [...above, real])
    else if ((entry.isFile() || entry.isSymbolicLink()) && extensions.has(extname(entry.name).toLowerCase()))
      yield { label: path, name: entry.name, path, folder: below }
  }
}

/**
 * @param extensions of the known formats, lower case with the dot.
 * @returns each file once, in the order of the paths, those of a folder by name.
 * @throws UsageError for a path that is not there, and for a folder without files.
 */
export async function inputsFrom(paths: string[], extensions: Set<string>): Promise<Input[]> {
  const inputs = new Map<string, Input>()
  const add = (key: string, input: Input) => inputs.has(key) || inputs.set(key, input)
  for (const path of paths) {
    if (path === '-') {
      add('-', standardInput)
      continue
    }
    const kind = kindOf(path)
    if (!kind) throw new UsageError(`there is no file or folder ${path}; look at how it is spelt.`)
    if (!kind.isDirectory()) {
      add(realpathSync(path), { label: path, name: basename(path), path, folder: '' })
      continue
    }
    const found: Input[] = []
    for await (const input of filesIn(path, '', extensions, [])) found.push(input)
    if (found.length === 0)
      throw new UsageError(`the folder ${path} holds no file to extract; looked for ${[...extensions].join(', ')} in it and below it.`)
    // a dangling link has no real path; it is rejected when it is read
    for (const input of found) add(kindOf(input.label) ? realpathSync(input.label) : input.label, input)
  }
  return [...inputs.values()]
}
