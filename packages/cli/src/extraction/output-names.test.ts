/** Where results are written: short names where they suffice, and never two results in one file. */
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Input } from './input.ts'
import { outputNames } from './output-names.ts'

const inputs = (paths: string[]): Input[] =>
  paths.map(path => {
    const at = path.lastIndexOf('/')
    return { label: path, path, folder: path.slice(0, Math.max(at, 0)), name: path.slice(at + 1) }
  })
const namesOf = (paths: string[]) => [...outputNames(inputs(paths)).values()]

test.each([
  ['one file', ['clerk.txt'], ['clerk.json']],
  ['no extension', ['clerk'], ['clerk.json']],
  ['a dot in the name', ['clerk.v2.txt'], ['clerk.v2.json']],
  ['one name, two extensions: both are long', ['clerk.txt', 'clerk.pdf', 'pilot.txt'], ['clerk.txt.json', 'clerk.pdf.json', 'pilot.json']],
  ['one name in two folders', ['clerk.txt', 'old/clerk.txt'], ['clerk.json', join('old', 'clerk.json')]],
  ['names that differ in case only', ['Clerk.txt', 'clerk.pdf'], ['Clerk.txt.json', 'clerk.pdf.json']],
  ['a long name that another has as its short one', ['a.txt', 'a.pdf', 'a.txt.md'], ['a.txt.json', 'a.pdf.json', 'a.txt.md.json']],
])('%s', (_, paths, names) => expect(namesOf(paths)).toEqual(names))

test('two files of one name and extension have no room in one folder', () => {
  const twice = inputs(['clerk.txt', 'clerk.txt'])
  expect(() => outputNames(twice)).toThrow('clerk.txt and clerk.txt would both be written to clerk.txt.json')
})

test('different files are written to different files', () => {
  const name = fc.tuple(fc.constantFrom('a', 'b', 'a.txt'), fc.constantFrom('.txt', '.pdf', '.md', '')).map(parts => parts.join(''))
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1 }), paths => {
      expect(new Set(namesOf(paths)).size).toBe(paths.length)
    }),
  )
})
