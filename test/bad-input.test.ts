/** Files that cannot be read cost one clear line each, and the others are still written. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { brokenFiles } from './command/broken-files.ts'
import { inFolder, specmill } from './command/run.ts'

const good = 'HARBOR CLERK\n\nExamples of Duties\nFiles the papers of the harbor.\n'

test.each(brokenFiles)('$name is rejected as $code, its neighbour is written', async ({ name, code, make }) => {
  await inFolder(async folder => {
    writeFileSync(join(folder, 'good.txt'), good)
    await make(join(folder, name))
    const ran = specmill(['extract', folder, '--plain', '--out', join(folder, 'out'), '--report', join(folder, 'report.jsonl')])
    expect(ran.lines).toEqual([expect.stringContaining(name)])
    expect(ran.lines[0]).toMatch(new RegExp(`\\[${code}\\]: it .+; .+\\.$`))
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(JSON.parse(readFileSync(join(folder, 'out/good.json'), 'utf8')).schema).toBe('specmill/1')
    const report = readFileSync(join(folder, 'report.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(report).toContainEqual({ file: join(folder, name), status: 'rejected', code, ms: expect.any(Number) })
    expect(report).toContainEqual({ file: join(folder, 'good.txt'), status: 'ok', code: null, ms: expect.any(Number) })
  })
})

test('a folder without files is wrong usage, and nothing is written', () => {
  return inFolder(folder => {
    mkdirSync(join(folder, 'empty'))
    writeFileSync(join(folder, 'empty', 'ledger.xls'), 'sheet')
    const ran = specmill(['extract', join(folder, 'empty'), '--out', join(folder, 'out')])
    expect(ran).toMatchObject({ code: 2, stdout: '', lines: [expect.stringContaining('holds no file to extract')] })
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })
})

const isRoot = process.getuid?.() === 0
if (isRoot) process.stderr.write('skipped: a file without the right to read it; root may read every file\n')
const asUser = isRoot ? describe.skip : describe
asUser('as a user without the right', () => {
  test('a file that may not be read is rejected', () => {
    return inFolder(folder => {
      writeFileSync(join(folder, 'closed.txt'), good)
      chmodSync(join(folder, 'closed.txt'), 0)
      const ran = specmill(['extract', join(folder, 'closed.txt')])
      expect(ran).toMatchObject({ code: 1, stdout: '', lines: [expect.stringContaining('[unreadable]')] })
    })
  })
})
