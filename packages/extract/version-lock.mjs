/** Writes down which sources belong to the version of the rules: `node packages/extract/version-lock.mjs`. `src/version.test.ts` holds both to it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { sourceHash } from './src/testing/source-hash.ts'
import { version } from './src/version.ts'

const file = new URL('./src/version.lock.json', import.meta.url)
const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
const now = { version, sources: sourceHash() }
writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`)
if (before && before.version === version && before.sources !== now.sources)
  console.error(`The sources changed and the version is still ${version}: raise it in src/version.ts unless no extraction can differ.`)
