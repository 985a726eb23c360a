/** A folder of expectations beside a folder of documents or extractions → what the scorer compares. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Labelled } from '@specmill/evaluate'
import { type Extraction, plainFrom } from '@specmill/model'
import { UsageError } from '../usage-error.ts'

const stemOf = (name: string) => name.slice(0, name.length - extname(name).length)

function filesOf(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`there is no folder ${folder}; look at how it is spelt.`)
  return readdirSync(folder)
    .filter(name => !name.startsWith('.') && statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
    .sort()
}

function jsonFrom(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`${path} is no JSON (${(error as Error).message}); correct it or take it away.`)
  }
}

/** A document with its label, and its full extraction where there is one: rules are counted in that. */
export interface LabelledDocument extends Labelled {
  extraction: Extraction | null
}

/** The full view is scored by its values. */
function actualFrom(json: unknown): Pick<LabelledDocument, 'actual' | 'extraction'> {
  const isFull = typeof json === 'object' && json !== null && 'blocks' in json
  return isFull ? { actual: plainFrom(json as Extraction), extraction: json as Extraction } : { actual: json, extraction: null }
}

/** NAME.json is for NAME.json itself (an extraction), else for NAME.<extension> and for their extractions NAME.<extension>.json. */
function matchesOf(name: string, files: string[], names: Set<string>): string[] {
  if (files.includes(`${name}.json`)) return [`${name}.json`]
  const sources = files.filter(file => file === name || (stemOf(file) === name && !file.endsWith('.json')))
  return sources.length
    ? sources
    : files.filter(file => file.endsWith('.json') && stemOf(stemOf(file)) === name && !names.has(stemOf(file)))
}

/**
 * @param extracted a source document → its extraction, undefined where it is rejected.
 * @returns one entry a document; several renderings of one name are told apart by their extension.
 * @throws UsageError where nothing matches.
 */
export async function labelledFrom(
  documents: string,
  expectations: string,
  extracted: (path: string, name: string) => Promise<unknown>,
): Promise<LabelledDocument[]> {
  const names = filesOf(expectations).flatMap(file => (file.endsWith('.json') ? [stemOf(file)] : []))
  if (names.length === 0) throw new UsageError(`the folder ${expectations} holds no expectation; each is a file NAME.json.`)
  const files = filesOf(documents)
  const known = new Set(names)
  const labelled: LabelledDocument[] = []
  let matched = 0
  for (const name of names) {
    const expected = jsonFrom(join(expectations, `${name}.json`)) as Labelled['expected']
    const matches = matchesOf(name, files, known)
    matched += matches.length
    if (matches.length === 0) labelled.push({ name, expected, actual: undefined, extraction: null })
    for (const match of matches) {
      const path = join(documents, match)
      const isExtraction = match.endsWith('.json')
      const found = actualFrom(isExtraction ? jsonFrom(path) : await extracted(path, match))
      const rendering = isExtraction ? stemOf(match) : match
      labelled.push({ name: matches.length > 1 ? rendering : name, expected, ...found })
    }
  }
  if (matched === 0) throw new UsageError(`no file in ${documents} has the name of an expectation in ${expectations}.`)
  return labelled
}

/** Documents of an earlier report, or null where the path is a folder of earlier extractions. */
export function earlierReport(path: string): unknown {
  if (!existsSync(path)) throw new UsageError(`there is no earlier report or folder ${path}; look at how it is spelt.`)
  return statSync(path).isDirectory() ? null : jsonFrom(path)
}
