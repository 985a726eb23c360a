/** The installed command: compiled, under `node_modules`, where Node strips no types, and in a folder that knows nothing of this tree. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { assemble } from '../packaging/assemble.ts'
import { emit } from '../packaging/emit.ts'
import { root } from '../packaging/root.ts'

const home = mkdtempSync(join(tmpdir(), 'specmill-installed-'))
const installed = join(home, 'app/node_modules/specmill')
const text = 'HARBOR CLERK\n\nExamples of Duties\n- Files the papers of the harbor.\n'

const homes = [...globSync('packages/*', { cwd: root }), 'workers', '.']

/** Where this tree has the libraries: in the `node_modules` of whichever package asks for them. */
const librariesOf = (names: string[]): [string, string][] =>
  names.flatMap(name => {
    const place = homes.map(one => join(root, one, 'node_modules', name)).find(path => existsSync(path))
    return place && !name.startsWith('@specmill/') ? [[name, realpathSync(place)] as [string, string]] : []
  })

beforeAll(() => {
  emit()
  const manifest = assemble(installed)
  // the libraries that it names, where npm would lay them beside the package
  const libraries = join(home, 'app/node_modules')
  for (const [name, place] of librariesOf(Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }))) {
    mkdirSync(dirname(join(libraries, name)), { recursive: true })
    symlinkSync(place, join(libraries, name), 'dir')
  }
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
  test('on an older Node goes on with the one that came with it, and passes on that it is to end', async () => {
    const old = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.1.0' } })`
    const service = spawn(process.execPath, ['--import', old, join(installed, 'specmill.js'), 'serve', '--no-page'], {
      cwd: home,
      env: { ...process.env, NODE_OPTIONS: '', SPECMILL_PORT: '0', SPECMILL_LOG_LEVEL: 'silent' },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const [said] = (await once(service.stderr, 'data')) as [Buffer]
    const address = /http:[^;]+/.exec(String(said))?.[0] ?? ''
    expect((await fetch(`${address}/livez`)).status).toBe(200)
    service.kill('SIGTERM')
    expect(await once(service, 'exit')).toEqual([0, null])
    await expect(fetch(`${address}/livez`)).rejects.toThrow('fetch failed')
  })
  test('names each library that it needs', () => {
    const { dependencies, bundleDependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    expect(bundleDependencies).toEqual(expect.arrayContaining(['@specmill/cli', '@specmill/ingest', '@specmill/workers']))
    expect(dependencies).toMatchObject({ commander: expect.any(String), 'pdfjs-dist': expect.any(String), bullmq: expect.any(String) })
  })
})
