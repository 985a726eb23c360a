/** Folders → the labelled sets in them: each expectation with the documents that it is for. */
import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { UsageError } from '../usage-error.ts'
import { filesIn, foldersIn, isFolder, stemOf } from './folders.ts'

/** An expectation, and the documents or extractions of them; several renderings of one document have one expectation. */
export interface LabelledPair {
  name: string
  expectation: string
  documents: string[]
}
export interface LabelledSet {
  name: string
  pairs: LabelledPair[]
}

/** NAME.json is for NAME.json itself (an extraction), else for NAME.<extension> and for their extractions NAME.<extension>.json. */
function matchesOf(name: string, files: string[], names: Set<string>): string[] {
  if (files.includes(`${name}.json`)) return [`${name}.json`]
  const sources = files.filter(file => file === name || (stemOf(file) === name && !file.endsWith('.json')))
  return sources.length
    ? sources
    : files.filter(file => file.endsWith('.json') && stemOf(stemOf(file)) === name && !names.has(stemOf(file)))
}

const expectationsIn = (folder: string) => filesIn(folder).flatMap(file => (file.endsWith('.json') ? [stemOf(file)] : []))

/**
 * Two folders whose files have the same names.
 * @throws UsageError where nothing matches.
 */
export function setFrom(documents: string, expectations: string): LabelledSet {
  const names = expectationsIn(expectations)
  if (names.length === 0) throw new UsageError(`the folder ${expectations} holds no expectation; each is a file NAME.json.`)
  const files = filesIn(documents)
  const known = new Set(names)
  const pairs = names.map(name => ({
    name,
    expectation: join(expectations, `${name}.json`),
    documents: matchesOf(name, files, known).map(file => join(documents, file)),
  }))
  if (pairs.every(pair => pair.documents.length === 0))
    throw new UsageError(`no file in ${documents} has the name of an expectation in ${expectations}.`)
  return { name: expectations, pairs }
}

/** Sub-folders that hold `expected.json` beside `source.<extension>`: the layout of our samples. */
function setOfFolders(folder: string): LabelledSet[] {
  const slugs = foldersIn(folder).filter(slug => existsSync(join(folder, slug, 'expected.json')))
  const pairs = slugs.map(slug => ({
    name: slug,
    expectation: join(folder, slug, 'expected.json'),
    documents: filesIn(join(folder, slug)).flatMap(file => (stemOf(file) === 'source' ? [join(folder, slug, file)] : [])),
  }))
  return pairs.length ? [{ name: basename(folder), pairs }] : []
}

/** Where the documents of a set may stand: in its folder, in `docs`, or in a folder of its name beside the folder of the sets; and renderings of them. */
function documentFolders(set: string): string[] {
  const [name, above] = [basename(set), dirname(dirname(set))]
  const homes = [join(set, 'docs'), set, join(above, name), join(above, 'corpora', name, 'docs'), join(above, 'corpora', name)]
  return homes.flatMap(home => [home, join(home, 'rendered')]).filter(isFolder)
}

function setsOfExpectations(folder: string, expectations: string): LabelledSet[] {
  const names = new Set(expectationsIn(join(folder, expectations)))
  const places = documentFolders(folder).filter(place => matchesIn(place, names).length > 0)
  const [first, ...others] = places
  const rendered = others.filter(place => basename(place) === 'rendered' && dirname(place) === first)
  const kind = expectations.replace(/^expected-?/, '')
  const label = kind ? `${basename(folder)}, ${kind}` : basename(folder)
  return [...(first ? [first] : []), ...rendered].map(place => ({
    ...setFrom(place, join(folder, expectations)),
    name: place === first ? label : `${label}, rendered`,
  }))
}

const matchesIn = (place: string, names: Set<string>) =>
  filesIn(place).filter(file => [...names].some(name => matchesOf(name, [file], names).length > 0))

/**
 * A set is a folder with `expected` (or `expected-…`) in it, or a folder of folders with `expected.json` beside `source.…`.
 * @param folder a set, or a folder of sets.
 * @throws UsageError where there is none.
 */
export function setsIn(folder: string): LabelledSet[] {
  const setsAt = (place: string) => [
    ...foldersIn(place)
      .filter(name => /^expected(?:-|$)/.test(name))
      .flatMap(name => setsOfExpectations(resolve(place), name)),
    ...setOfFolders(place),
  ]
  const own = setsAt(folder)
  const sets = own.length ? own : foldersIn(folder).flatMap(name => setsAt(join(folder, name)))
  if (sets.length) return sets
  throw new UsageError(
    `the folder ${folder} holds no labelled set: a folder "expected" of NAME.json beside the documents NAME.…, or folders with expected.json beside source.…; or name two folders, documents and expectations.`,
  )
}

/**
 * @param folders one or more with labelled sets in them; or two, documents and expectations of the same names.
 * @throws UsageError where there is nothing to score.
 */
export function setsFrom(folders: string[]): LabelledSet[] {
  const [documents = '', expectations = ''] = folders
  const isPair = folders.length === 2 && (expectationsIn(expectations).length > 0 || foldersIn(expectations).length === 0)
  return isPair ? [setFrom(documents, expectations)] : folders.flatMap(setsIn)
}
