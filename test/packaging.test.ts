/** The installed command: compiled, under `node_modules`, where Node strips no types, and in a folder that knows nothing of this tree. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { assemble } from '../packaging/assemble.ts'
import { emit } from '../packaging/emit.ts'
import { root } from '../packaging/root.ts'

jest.setTimeout(240_000)

const home = mkdtempSync(join(tmpdir(), 'specmill-installed-'))
const installed = join(home, 'app/node_modules/specmill')
const text = 'HARBOR CLERK\n\nExamples of Duties\n- Files the papers of the harbor.\n'

beforeAll(() => {
  emit()
  assemble(installed)
  // the libraries, where a package that is not found beside another is looked for
  symlinkSync(join(root, 'node_modules/.pnpm/node_modules'), join(home, 'node_modules'), 'dir')
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

const specmill = (...args: string[]) =>
  spawnSync(process.execPath, [join(installed, 'specmill.js'), ...args], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  })

describe('the installed command', () => {
  test('extracts one file', () => {
    writeFileSync(join(home, 'clerk.txt'), text)
    const ran = specmill('extract', '--plain', 'clerk.txt')
    expect(ran.stderr).toBe('')
    expect(JSON.parse(ran.stdout).records[0].title).toBe('Harbor Clerk')
  })
  test('extracts many in reader processes', () => {
    for (let index = 0; index < 6; index++) writeFileSync(join(home, `clerk-${index}.txt`), text.replace('papers', `papers ${index}`))
    const ran = specmill('extract', '--plain', '--format', 'jsonl', ...Array.from({ length: 6 }, (_, index) => `clerk-${index}.txt`))
    expect(ran.status).toBe(0)
    expect(ran.stdout.trimEnd().split('\n')).toHaveLength(6)
  })
  test('imports into a store of its own and shows it', () => {
    expect(specmill('import', 'clerk.txt')).toMatchObject({ status: 0 })
    expect(JSON.parse(specmill('show', '--plain', 'clerk.txt').stdout).records[0].title).toBe('Harbor Clerk')
  })
  test('names each library that it needs', () => {
    const { dependencies, bundleDependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    expect(bundleDependencies).toEqual(expect.arrayContaining(['@specmill/cli', '@specmill/ingest', '@specmill/workers']))
    expect(dependencies).toMatchObject({ commander: expect.any(String), 'pdfjs-dist': expect.any(String), bullmq: expect.any(String) })
  })
})
