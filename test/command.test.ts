/** What `specmill` prints where, and with which exit code. */
import { spawnSync } from 'node:child_process'
import { closeSync, cpSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { inFolder, main, root, specmill } from './command/run.ts'

const clerk = 'HARBOR CLERK\n\nExamples of Duties\nFiles the papers of the harbor.\n'
const pilot = 'HARBOR PILOT\n\nExamples of Duties\nBrings ships into the harbor.\n'

/** A folder with a tree of documents, and things that are none. */
function harbor(folder: string): string {
  mkdirSync(join(folder, 'docs/old/.hidden'), { recursive: true })
  for (const [name, text] of Object.entries({
    'clerk.txt': clerk,
    'pilot.txt': pilot,
    'pilot.md': pilot,
    '.draft.txt': clerk,
    'ledger.xls': 'sheet',
    'old/clerk.TXT': clerk,
    'old/.hidden/clerk.txt': clerk,
  }))
    writeFileSync(join(folder, 'docs', name), text)
  return join(folder, 'docs')
}
const titles = (extractions: any[]) => extractions.map(extraction => extraction.source.name)

describe('standard output', () => {
  test('one file is one object over several lines', () =>
    inFolder(folder => {
      const ran = specmill(['extract', join(harbor(folder), 'clerk.txt')])
      expect(ran).toMatchObject({ code: 0, lines: [] })
      expect(JSON.parse(ran.stdout).blocks.length).toBeGreaterThan(0)
      expect(ran.stdout.startsWith('{\n  "schema": "specmill/1"')).toBe(true)
    }))
  test('several are an array; folders are walked, dotfiles and other files left out', () =>
    inFolder(folder => {
      const { stdout, code } = specmill(['extract', harbor(folder), '--plain'])
      expect(code).toBe(0)
      expect(titles(JSON.parse(stdout))).toEqual(['clerk.txt', 'clerk.TXT', 'pilot.md', 'pilot.txt'])
      expect(stdout).not.toContain('"evidence"')
    }))
  test('with jsonl each is a line', () =>
    inFolder(folder => {
      const lines = specmill(['extract', harbor(folder), '--format', 'jsonl', '--jobs', '2'])
        .stdout.trimEnd()
        .split('\n')
      expect(titles(lines.map(line => JSON.parse(line)))).toEqual(['clerk.txt', 'clerk.TXT', 'pilot.md', 'pilot.txt'])
    }))
  test('that is full ends it with a sentence', () => {
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, [main, 'schema'], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['ignore', full, 'pipe'],
    })
    closeSync(full)
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^specmill: standard output cannot be written \(ENOSPC\).*\n$/),
    })
  })
  test('standard input is read for -', () => {
    const { stdout, code } = specmill(['extract', '-', '--plain'], { input: clerk })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).source).toMatchObject({ name: 'stdin', bytes: clerk.length })
  })
  test('a link to a folder above is not walked again, and a file is taken once', () =>
    inFolder(folder => {
      const docs = harbor(folder)
      symlinkSync(docs, join(docs, 'old/above'))
      const { stdout, code } = specmill(['extract', docs, join(docs, 'clerk.txt'), '--plain'])
      expect(code).toBe(0)
      expect(JSON.parse(stdout)).toHaveLength(4)
    }))
  test('a named file is taken whatever its name', () =>
    inFolder(folder => {
      writeFileSync(join(folder, '.clerk'), clerk)
      expect(specmill(['extract', join(folder, '.clerk')]).code).toBe(0)
    }))
})

describe('--out', () => {
  test.each(['1', '2'])('keeps the tree and tells files of one name apart, with %s jobs', jobs =>
    inFolder(folder => {
      const out = join(folder, 'out')
      const ran = specmill(['extract', harbor(folder), '--out', out, '--jobs', jobs])
      expect(ran).toEqual({ code: 0, stdout: '', lines: [] })
      expect(readdirSync(out, { recursive: true }).sort()).toEqual([
        'clerk.json',
        'old',
        'old/clerk.json',
        'pilot.md.json',
        'pilot.txt.json',
      ])
    }),
  )
  test('writes standard input as stdin.json', () =>
    inFolder(folder => {
      specmill(['extract', '-', '--out', folder], { input: clerk })
      expect(JSON.parse(readFileSync(join(folder, 'stdin.json'), 'utf8')).source.name).toBe('stdin')
    }))
})

describe('wrong usage', () => {
  test.each(['18.20.0', '22.17.1'])('Node %s', nodeVersion => {
    const ran = specmill(['schema'], { nodeVersion })
    expect(ran).toMatchObject({
      code: 2,
      stdout: '',
      lines: [expect.stringContaining(`needs Node 22.18 or later and this is ${nodeVersion}`)],
    })
  })
  test.each([
    ['no path', ['extract'], 'missing required argument'],
    ['a path that is not there', ['extract', 'no-such-file.txt'], 'there is no file or folder no-such-file.txt'],
    ['an unknown format', ['extract', '-', '--format', 'xml'], 'Allowed choices are json, jsonl'],
    ['no number of jobs', ['extract', '-', '--jobs', 'many'], 'must be a number from 1'],
    ['an unknown option', ['extract', '-', '--fast'], 'unknown option'],
    ['an unknown command', ['distill'], 'unknown command'],
    ['a folder to read', ['read', '.'], 'is a folder'],
    ['no documents to score', ['score', 'no-such-folder', '.'], 'there is no folder'],
  ])('%s', (_, args, sentence) => {
    const ran = specmill(args)
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.lines[0]).toContain(sentence)
  })
})

describe('score', () => {
  const labelled = (folder: string) => {
    mkdirSync(join(folder, 'expected'))
    writeFileSync(join(folder, 'expected/clerk.json'), JSON.stringify({ source: { name: 'clerk.txt' }, furniture: null }))
    return [harbor(folder), join(folder, 'expected')]
  }
  test('extracts the documents that have an expectation', () =>
    inFolder(folder => {
      const ran = specmill(['score', ...labelled(folder), '--family', '--rules'])
      expect(ran).toMatchObject({ code: 0, lines: [] })
      expect(ran.stdout).toContain('rules fire in one document only\n\n100.0%  2/2  clerk\n')
      expect(ran.stdout.trimEnd().split('\n').at(-1)).toBe('mean 100.00% of 1 documents')
    }))
  test('takes extractions of both views, and says what was won and lost', () =>
    inFolder(folder => {
      const [docs = '', expected = ''] = labelled(folder)
      specmill(['extract', docs, '--out', join(folder, 'full')])
      mkdirSync(join(folder, 'before'))
      writeFileSync(join(folder, 'before/clerk.json'), JSON.stringify({ source: { name: 'other' }, furniture: ['line'] }))
      const ran = specmill([
        'score',
        join(folder, 'full'),
        expected,
        '--diff',
        join(folder, 'before'),
        '--report',
        join(folder, 'score.json'),
      ])
      expect(ran.stdout.split('\n')[0]).toBe('  0.0% → 100.0%  clerk')
      expect(ran.stdout).toContain('won 2, lost 0 checks in 1 document')
      const again = specmill(['score', join(folder, 'before'), expected, '--diff', join(folder, 'score.json')])
      expect(again.stdout).toContain('won 0, lost 2 checks in 1 document')
    }))
})

test('score takes folders of labelled sets, and prints JSON', () =>
  inFolder(folder => {
    mkdirSync(join(folder, 'sets/port/expected'), { recursive: true })
    cpSync(harbor(folder), join(folder, 'sets/port/docs'), { recursive: true })
    writeFileSync(join(folder, 'sets/port/expected/clerk.json'), JSON.stringify({ furniture: null }))
    const ran = specmill(['score', join(folder, 'sets'), join(root, 'samples'), '--json'])
    expect(ran).toMatchObject({ code: 0, lines: [] })
    const { sets, rules } = JSON.parse(ran.stdout)
    expect(sets.map(({ name, mean }: { name: string; mean: number }) => [name, mean])).toEqual([
      ['port', 1],
      ['samples', 1],
    ])
    expect(rules).toContainEqual(expect.objectContaining({ rule: 'requirements/tree', wrong: [] }))
  }))

test('schema and read print JSON', () =>
  inFolder(folder => {
    expect(JSON.parse(specmill(['schema', '--plain']).stdout).properties.records.type).toBe('array')
    expect(JSON.parse(specmill(['read', join(harbor(folder), 'clerk.txt')]).stdout).blocks[0].look).toBeDefined()
  }))

test('a report that cannot be written is wrong usage', () =>
  inFolder(folder => {
    const ran = specmill(['extract', harbor(folder), '--report', join(folder, 'no/report.jsonl')])
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(existsSync(join(folder, 'no'))).toBe(false)
  }))
