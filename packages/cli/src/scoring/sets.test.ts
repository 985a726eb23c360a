/** Folders in which labelled sets are recognised. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { setsFrom } from './sets.ts'

/** @param folders of those, what is given; '' is the folder that holds the files. @returns the sets as "set: name ← files". */
function setsOf(files: string[], folders: string[]): string[] {
  const root = mkdtempSync(join(tmpdir(), 'specmill-sets-'))
  try {
    for (const file of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), '{}')
    }
    return setsFrom(folders.map(folder => join(root, folder))).flatMap(({ name, pairs }) =>
      pairs.map(pair => `${name.replace(root, '…')}: ${pair.name} ← ${pair.documents.map(file => basename(file)).join(' ')}`),
    )
  } finally {
    rmSync(root, { recursive: true })
  }
}

test.each([
  ['documents beside the labels', ['port/expected/a.json', 'port/a.txt'], ['port'], ['port: a ← a.txt']],
  ['documents in docs', ['port/expected/a.json', 'port/docs/a.txt'], ['port'], ['port: a ← a.txt']],
  [
    'several sets',
    ['sets/b/expected/a.json', 'sets/b/a.txt', 'sets/c/expected/a.json', 'sets/c/a.pdf'],
    ['sets'],
    ['b: a ← a.txt', 'c: a ← a.pdf'],
  ],
  ['labels of their own kind', ['port/expected-header/a.json', 'port/docs/a.txt'], ['port'], ['port, header: a ← a.txt']],
  ['documents in a folder of the name elsewhere', ['gold/port/expected/a.json', 'port/a.txt'], ['gold'], ['port: a ← a.txt']],
  ['documents of a corpus', ['gold/port/expected/a.json', 'corpora/port/docs/a.txt'], ['gold'], ['port: a ← a.txt']],
  [
    'renderings apart',
    ['gold/port/expected/a.json', 'port/a.txt', 'port/rendered/a.pdf'],
    ['gold'],
    ['port: a ← a.txt', 'port, rendered: a ← a.pdf'],
  ],
  [
    'a folder a document',
    ['samples/a/expected.json', 'samples/a/source.txt', 'samples/a/source.pdf'],
    ['samples'],
    ['samples: a ← source.pdf source.txt'],
  ],
  ['two folders of the same names', ['docs/a.txt', 'labels/a.json'], ['docs', 'labels'], ['…/labels: a ← a.txt']],
  [
    'two folders of sets',
    ['b/port/expected/a.json', 'b/port/a.txt', 'c/s/expected.json', 'c/s/source.md'],
    ['b', 'c'],
    ['port: a ← a.txt', 'c: s ← source.md'],
  ],
])('%s', (_, files, folders, sets) => expect(setsOf(files, folders)).toEqual(sets))

test.each([
  ['no set', ['docs/a.txt'], ['docs'], 'holds no labelled set'],
  ['no folder', ['docs/a.txt'], ['other'], 'there is no folder'],
  ['no match', ['docs/a.txt', 'labels/b.json'], ['docs', 'labels'], 'has the name of an expectation'],
])('%s is wrong usage', (_, files, folders, sentence) => expect(() => setsOf(files, folders)).toThrow(sentence))
