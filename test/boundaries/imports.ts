/** The import statements of the tree, as data. */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface SourceText {
  /** From the root, with slashes: "packages/extract/src/extract.ts". */
  file: string
  /** "extract", "workers". */
  home: string
  /** Without comments. */
  text: string
  imports: Import[]
}
export interface Import {
  specifier: string
  /** The file it leads to, from the root, where it is a relative one. */
  target: string | null
}

const importing = /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+|\brequire\s*\(\s*|\brequire\.resolve\s*\(\s*)(['"])([\w@.][\w@./-]*)\1/g
const comments = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm

function sourceText(file: string): SourceText {
  const text = readFileSync(join(root, file), 'utf8').replace(comments, '')
  const imports = [...text.matchAll(importing)].map(([, , specifier = '']) => ({
    specifier,
    target: specifier.startsWith('.') ? relative(root, join(root, dirname(file), specifier)) : null,
  }))
  const home = file.startsWith('packages/') ? (file.split('/')[1] ?? '') : 'workers'
  return { file, home, text, imports }
}

export const sources: SourceText[] = globSync(['packages/*/src/**/*.ts', 'workers/src/**/*.ts'], { cwd: root }).sort().map(sourceText)

/** The home of a specifier that is one of our packages, and the door that it asks for: "." or "./schema". */
export function ourPackage(specifier: string): { home: string; door: string } | null {
  const match = /^@specmill\/([^/]+)(\/.+)?$/.exec(specifier)
  return match ? { home: match[1] ?? '', door: `.${match[2] ?? ''}` } : null
}

const manifestOf = (home: string) =>
  JSON.parse(readFileSync(join(root, home === 'workers' ? 'workers' : `packages/${home}`, 'package.json'), 'utf8'))

export const doorsOf = (home: string): string[] => Object.keys(manifestOf(home).exports)
const isDoor = ({ file, home }: SourceText) =>
  Object.values(manifestOf(home).exports).some(path => file.endsWith(`${home}/${String(path).slice(2)}`))
export const dependenciesOf = (home: string): string[] => {
  const { dependencies = {}, optionalDependencies = {} } = manifestOf(home)
  return Object.keys({ ...dependencies, ...optionalDependencies })
}

/** "@scope/name/path" and "name/path" → the package. */
export const packageOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')

/** Tests, and the files that only tests import: they may reach further. */
export const testFiles: Set<string> = (() => {
  const tests = new Set(sources.flatMap(({ file }) => (file.endsWith('.test.ts') ? [file] : [])))
  const doors = new Set(sources.filter(isDoor).map(({ file }) => file))
  for (;;) {
    const importersOf = (file: string) => sources.filter(({ imports }) => imports.some(({ target }) => target === file))
    const more = sources.filter(({ file }) => {
      const importers = tests.has(file) || doors.has(file) ? [] : importersOf(file)
      return importers.length > 0 && importers.every(importer => tests.has(importer.file))
    })
    if (more.length === 0) return tests
    for (const { file } of more) tests.add(file)
  }
})()
