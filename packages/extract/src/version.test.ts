/** Same bytes and same version give the same extraction: the version must rise when the readers or the rules change. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { sourceHash } from './testing/source-hash.ts'
import { version } from './version.ts'

interface Lock {
  version: string
  sources: string
}

/** @returns what to do, as one sentence; null where nothing is to be done */
function complaint(lock: Lock, now: Lock): string | null {
  const write = 'run "node packages/extract/version-lock.mjs" and commit packages/extract/src/version.lock.json'
  if (lock.version !== now.version) return `The version is ${now.version} and the lock is of ${lock.version}: ${write}.`
  return lock.sources === now.sources
    ? null
    : `The sources of extract or ingest changed and the version is still ${now.version}: raise it in packages/extract/src/version.ts, then ${write}.`
}

// while rules are being written their sources differ all the time; what is handed in must not
if (process.env.CI)
  test('the sources are those of the version', () => {
    const lock = JSON.parse(readFileSync(new URL('./version.lock.json', import.meta.url), 'utf8')) as Lock
    expect(complaint(lock, { version, sources: sourceHash() })).toBeNull()
  })

test.each([
  ['the same', { version: '1.0.0', sources: 'a' }, null],
  ['other sources', { version: '1.0.0', sources: 'b' }, /sources .* changed .* raise it in .*version\.ts/],
  ['another version', { version: '1.1.0', sources: 'b' }, /version is 1\.1\.0 .* lock is of 1\.0\.0: run "node/],
])('%s', (_, now, said) => {
  const found = complaint({ version: '1.0.0', sources: 'a' }, now)
  if (said === null) expect(found).toBeNull()
  else expect(found).toMatch(said)
})
test('the hash is the same each time', () => expect(sourceHash()).toBe(sourceHash()))
