/** One hash over the sources of the readers and the rules: it differs when what they do may differ. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** Everything but tests, their cases, what only tests use, and what comes before a file is read or after an extraction is made. */
const counts = (path: string) =>
  path.endsWith('.ts') && !/\.test\.ts$|(?:^|\/)cases(?:\.ts$|\/)|(?:^|\/)testing\/|^(?:compare|given|sources|reader-pool)\//.test(path)

const folders = { extract: new URL('../', import.meta.url), ingest: new URL('../../../ingest/src/', import.meta.url) }

/** @returns SHA-256 in lower-case hexadecimal over names and contents, in the order of the names; line ends count as one character */
export function sourceHash(): string {
  const hash = createHash('sha256')
  for (const [name, folder] of Object.entries(folders)) {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(path => path.replaceAll('\\', '/'))
    for (const path of paths.filter(counts).sort())
      hash.update(`${name}/${path}\0${readFileSync(new URL(path, folder), 'utf8').replaceAll('\r\n', '\n')}\0`)
  }
  return hash.digest('hex')
}
