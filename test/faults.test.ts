/** Files that are damaged, hostile or odd: each ends as an extraction or with a code, in time and in little memory, and the next good file is extracted. */
import { globSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { type Incident, openReaderPool, type ReaderPool, type SourceFile, UnreadableFile, unreadableCodes } from '@specmill/ingest'
import { root } from './command/run.ts'
import { bombs } from './faults/bombs.ts'
import { mutations } from './faults/mutations.ts'

/** In megabytes. */
const memoryMb = 1_024
const seed = 20_200_229
/** 2,000 in the endurance run. */
const count = Number(process.env.SPECMILL_MUTATIONS ?? 200)

jest.setTimeout(Math.max(300_000, count * 2_000))

const good: SourceFile = { name: 'good.txt', bytes: new TextEncoder().encode('HARBOR CLERK\n\nExamples of Duties\nFiles the papers.\n') }
const incidents: Incident[] = []
let pool: ReaderPool<SourceFile, number>
afterAll(() => pool?.kill())
function open(deadlineMs: number) {
  const program = new URL('./faults/reader.ts', import.meta.url)
  pool = openReaderPool({ program, size: 2, memoryMb, deadlineMs, onIncident: incident => incidents.push(incident) })
}

/** @returns 'ok' or the code. @throws what is neither: a defect of ours. */
async function ending(file: SourceFile): Promise<string> {
  try {
    await pool.run(file.name, file)
    return 'ok'
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    expect(error.message.startsWith(`${file.name} `)).toBe(true)
    return error.code
  }
}
const samples = globSync('samples/*/source.*', { cwd: root })
  .sort()
  .map(file => ({ name: basename(file), bytes: new Uint8Array(readFileSync(join(root, file))) }))

test(`${count} damaged samples`, async () => {
  open(30_000)
  const codes = ['ok', ...Object.keys(unreadableCodes)]
  const endings = await Promise.all(
    mutations(count, seed).map(async (mutation, index) => {
      const [file, other] = [samples[index % samples.length], samples[(index * 7 + 3) % samples.length]]
      if (!file || !other) throw new Error('there are no samples; run "pnpm samples"')
      const code = await ending({ name: file.name, bytes: mutation.of(file.bytes, other.bytes) }).catch(error => String(error))
      return { what: `${file.name}: ${mutation.name}`, code }
    }),
  )
  expect(endings.filter(({ code }) => !codes.includes(code))).toEqual([])
  expect(endings.some(({ code }) => code === 'ok') && endings.some(({ code }) => code === 'corrupt')).toBe(true)
  expect(incidents).toEqual([])
  await pool.close()
})

describe('a bomb', () => {
  beforeAll(() => open(6_000))
  afterAll(() => pool.close())
  test.each(bombs)('$name', async ({ file, make, codes }) => {
    const bomb = ending({ name: file, bytes: make() })
    const [code, next] = await Promise.all([bomb, bomb.then(() => ending(good))])
    expect(codes).toContain(code)
    expect(next).toBe('ok')
    expect(pool.state().peakMemory).toBeLessThan(memoryMb)
  })
})

const foreign = process.env.SPECMILL_FAULTS
if (!foreign) process.stderr.write('skipped: files of other test suites; SPECMILL_FAULTS names a folder of them\n')
const withForeign = foreign ? test : test.skip
withForeign('the files of other test suites', async () => {
  open(30_000)
  const paths = globSync('**/*', { cwd: foreign ?? '' }).filter(
    path => statSync(join(foreign ?? '', path)).isFile() && !path.endsWith('.md'),
  )
  const endings = await Promise.all(
    paths.map(async path => {
      const code = await ending({ name: basename(path), bytes: new Uint8Array(readFileSync(join(foreign ?? '', path))) }).catch(String)
      return { path, code }
    }),
  )
  expect(endings.length).toBeGreaterThan(0)
  expect(endings.filter(({ code }) => code !== 'ok' && !Object.hasOwn(unreadableCodes, code))).toEqual([])
  expect(await ending(good)).toBe('ok')
  expect(pool.state().peakMemory).toBeLessThan(memoryMb)
  await pool.close()
})
