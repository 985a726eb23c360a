/** What docs/operations.md says of settings and figures is what there is. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { openFigures } from '@specmill/review'
import { settingsFrom, shownSettings } from '@specmill/workers'
import { root } from './command/run.ts'

const text = readFileSync(join(root, 'docs/operations.md'), 'utf8')
const cells = text
  .split('\n')
  .filter(line => line.startsWith('| `'))
  .map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim().replaceAll('`', '')),
  )

test('each setting with its default and its meaning, and no other', () => {
  // as many files at once as the machine has processors
  const shown = (variable: string, value: string) => (variable === 'SPECMILL_CONCURRENCY' ? 'one a processor' : value || '–')
  const settings = shownSettings(settingsFrom({}), {}).map(({ variable, value, meaning }) => [variable, shown(variable, value), meaning])
  expect(cells.filter(([name]) => name?.startsWith('SPECMILL_'))).toEqual(settings)
})

test('each figure that a process counts', async () => {
  const names = (await openFigures().registry.getMetricsAsJSON()).map(({ name }) => name)
  expect(names.filter(name => !text.includes(`\`${name}`))).toEqual([])
})
