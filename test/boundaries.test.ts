/** Who may import whom, as data. The tree is small enough to read every import statement of it. */
import { builtinModules } from 'node:module'
import { describe, expect, test } from '@jest/globals'
import { circlesOf } from './boundaries/circles.ts'
import { dependenciesOf, doorsOf, ourPackage, packageOf, sources, testFiles } from './boundaries/imports.ts'

const everything = ['model', 'ingest', 'extract', 'store', 'evaluate', 'review', 'workers', 'cli']
/** Of the specmill packages. */
const mayImport: Record<string, string[]> = {
  model: [],
  ingest: ['model'],
  extract: ['model'],
  store: ['model'],
  evaluate: ['model'],
  review: ['model', 'store', 'extract'],
  workers: ['model', 'ingest', 'extract', 'store'],
  cli: everything,
}
/** Libraries that one file alone knows. */
const gateways = [
  'pdfjs-dist',
  'mammoth',
  'word-extractor',
  'rtf-stream-parser',
  'natural',
  'compromise',
  'chokidar',
  'utif2',
  'postal-mime',
  'yauzl',
  '@aws-sdk/client-s3',
]
/** Libraries that belong to one package. */
const homes: Record<string, string> = {
  bullmq: 'workers',
  ioredis: 'workers',
  pg: 'store workers',
  '@electric-sql/pglite': 'store workers',
  'drizzle-orm': 'store',
  commander: 'cli',
}

const places = (found: { file: string; specifier: string }[]) => found.map(({ file, specifier }) => `${file} imports ${specifier}`)
const imports = sources.flatMap(({ file, home, imports }) => imports.map(entry => ({ file, home, ...entry })))
const own = imports.filter(({ file }) => !testFiles.has(file))

test('the tree is read', () => {
  expect(imports.length).toBeGreaterThan(100)
  expect(Object.keys(mayImport)).toEqual(expect.arrayContaining([...new Set(sources.map(({ home }) => home))]))
})

test.each(Object.entries(mayImport))('%s imports only %j of ours', (home, allowed) => {
  const wrong = imports.filter(({ home: from, specifier }) => {
    const to = ourPackage(specifier)
    return from === home && to && to.home !== home && !allowed.includes(to.home)
  })
  expect(places(wrong)).toEqual([])
})

describe('packages', () => {
  test('meet at their doors', () => {
    const wrong = imports.filter(({ specifier }) => {
      const to = ourPackage(specifier)
      return to && !doorsOf(to.home).includes(to.door)
    })
    expect(places(wrong)).toEqual([])
  })
  test('keep their relative imports inside', () => {
    const folder = (home: string) => (home === 'workers' ? 'workers/' : `packages/${home}/`)
    // tests may use the servers, and the way to wait, that all of them share
    const shared = (target: string) => target.startsWith('test/servers/') || target === 'test/until.ts'
    const allowed = (file: string, target: string) => testFiles.has(file) && shared(target)
    const leaving = imports.filter(
      ({ file, home, target }) => target !== null && !target.startsWith(folder(home)) && !allowed(file, target),
    )
    expect(places(leaving)).toEqual([])
  })
  test('import what they declare', () => {
    const undeclared = own.filter(({ home, specifier, target }) => {
      const known = target !== null || specifier.startsWith('node:') || ourPackage(specifier)?.home === home
      return !known && !dependenciesOf(home).includes(packageOf(specifier))
    })
    expect(places(undeclared)).toEqual([])
  })
  test('name the modules of Node with node:', () => {
    expect(places(imports.filter(({ specifier }) => builtinModules.includes(specifier)))).toEqual([])
  })
})

test.each(gateways)('one file alone knows %s', library => {
  const files = own.filter(({ specifier }) => packageOf(specifier) === library).map(({ file }) => file)
  expect([...new Set(files)].slice(1)).toEqual([])
})

test.each(Object.entries(homes))('%s is used in %s only', (library, home) => {
  expect(places(own.filter(entry => packageOf(entry.specifier) === library && !home.split(' ').includes(entry.home)))).toEqual([])
})

test('there is no import circle', () => {
  const edges = new Map(sources.map(({ file, imports }) => [file, imports.flatMap(({ target }) => target ?? [])]))
  expect(circlesOf(edges)).toEqual([])
})

describe('extract is pure', () => {
  const extract = sources.filter(({ home, file }) => home === 'extract' && !testFiles.has(file))
  test('it imports nothing of Node', () => {
    expect(places(own.filter(({ home, specifier }) => home === 'extract' && specifier.startsWith('node:')))).toEqual([])
  })
  test.each([
    ['clock', /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/],
    ['environment', /\bprocess\./],
    ['randomness', /\bMath\.random\b|\bcrypto\./],
  ])('it knows no %s', (_, word) => {
    expect(extract.filter(({ text }) => word.test(text)).map(({ file }) => file)).toEqual([])
  })
})

test('workers know no regular expression: what a document says is read elsewhere', () => {
  const pattern = /\bRegExp\b|[=(,:[!&|?{;]\s*\/(?![/*])/
  const workers = sources.filter(({ home, file }) => home === 'workers' && !testFiles.has(file))
  expect(workers.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([])
})

describe('circles are found', () => {
  test.each([
    ['of two', { a: ['b'], b: ['a'] }, [['a', 'b', 'a']]],
    ['of one', { a: ['a'] }, [['a', 'a']]],
    ['behind a line', { a: ['b'], b: ['c'], c: ['b'] }, [['b', 'c', 'b']]],
    ['not in a diamond', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ])('%s', (_, edges, circles) => expect(circlesOf(new Map(Object.entries(edges)))).toEqual(circles))
})
