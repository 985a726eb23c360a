/** What is written is there whole or not at all, and where it was to go. */
import { spawnSync } from 'node:child_process'
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Unwritable, writeWhole } from './write-whole.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'specmill-write-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const below = (...parts: string[]) => join(folder, ...parts)

async function* pieces(trouble?: Error): AsyncGenerator<string | Uint8Array> {
  yield 'oak, '
  yield new TextEncoder().encode('ash')
  if (trouble) throw trouble
}

test('pieces of both kinds, in folders that are made; nothing else is left', async () => {
  await writeWhole(below('a', 'b', 'trees.txt'), pieces())
  expect(readFileSync(below('a', 'b', 'trees.txt'), 'utf8')).toBe('oak, ash')
  expect(readdirSync(below('a', 'b'))).toEqual(['trees.txt'])
})

test('where the pieces break off, what was there stays as it was', async () => {
  writeFileSync(below('trees.txt'), 'elm')
  await expect(writeWhole(below('trees.txt'), pieces(new Error('The mill is stuck.')))).rejects.toThrow('The mill is stuck.')
  expect(readFileSync(below('trees.txt'), 'utf8')).toBe('elm')
  expect(readdirSync(folder)).toEqual(['trees.txt'])
})

test('what a link leads to is written, and the link stays', async () => {
  writeFileSync(below('trees.txt'), 'elm')
  symlinkSync('trees.txt', below('link'))
  await writeWhole(below('link'), ['oak'])
  expect(lstatSync(below('link')).isSymbolicLink()).toBe(true)
  expect(readFileSync(below('trees.txt'), 'utf8')).toBe('oak')
})

test('a pipe is written into and stays one', async () => {
  expect(spawnSync('mkfifo', [below('pipe')]).status).toBe(0)
  const [, read] = await Promise.all([writeWhole(below('pipe'), pieces()), readFile(below('pipe'), 'utf8')])
  expect(read).toBe('oak, ash')
  expect(lstatSync(below('pipe')).isFIFO()).toBe(true)
})

test.each([
  ['a folder', ['.'], 'EISDIR'],
  ['below a file', ['trees.txt', 'oak'], 'EEXIST'],
])('%s cannot be written, and is named', async (_, parts, code) => {
  writeFileSync(below('trees.txt'), 'elm')
  const writing = writeWhole(below(...parts), ['oak'])
  await expect(writing).rejects.toThrow(Unwritable)
  await expect(writing).rejects.toMatchObject({ code, message: expect.stringContaining(`${below(...parts)} cannot be written (${code})`) })
})
