/** Which file below the output folder each input is written to: `<name>.json`, or `<name>.<ext>.json` for all that share a name. */
import { extname, join } from 'node:path'
import { UsageError } from '../usage-error.ts'
import type { Input } from './input.ts'

/** File systems of some machines do not tell cases apart. */
const keyOf = (path: string) => path.normalize('NFC').toLowerCase()

const shortName = ({ folder, name }: Input) => join(folder, `${name.slice(0, name.length - extname(name).length)}.json`)
const longName = ({ folder, name }: Input) => join(folder, `${name}.json`)

function shared(names: Map<Input, string>): Set<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const name of names.values()) (seen.has(keyOf(name)) ? twice : seen).add(keyOf(name))
  return twice
}

/** @throws UsageError where two inputs of one name and extension would be written to one file. */
export function outputNames(inputs: Input[]): Map<Input, string> {
  const names = new Map(inputs.map(input => [input, shortName(input)]))
  // a long name may be the short name of another file ("a.txt" and "a.txt.md"), so this is done until nothing changes
  for (;;) {
    const twice = shared(names)
    const unlike = [...names].filter(([input, name]) => twice.has(keyOf(name)) && name !== longName(input))
    if (unlike.length === 0) break
    for (const [input] of unlike) names.set(input, longName(input))
  }
  const twice = shared(names)
  const [first, second] = [...names].filter(([, name]) => twice.has(keyOf(name)))
  if (first && second)
    throw new UsageError(
      `${first[0].label} and ${second[0].label} would both be written to ${first[1]}; extract them into folders of their own.`,
    )
  return names
}
