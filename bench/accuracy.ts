/** `pnpm accuracy`: makes docs/accuracy.md from the samples and the labelled sets at hand, and with it the confidence of the rules, so that both agree. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ScoreReport } from '@specmill/evaluate'
import { version } from '@specmill/extract'
import { pageFrom, withSamples } from './accuracy/page.ts'
import { ruleSource } from './accuracy/rules-table.ts'
import { withSample } from './accuracy/with-sample.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = join(root, 'docs/accuracy.md')
const measuredRules = join(root, 'packages/extract/src/engine/measured-rules.ts')
const labelled = resolve(root, process.env.SPECMILL_LABELLED ?? '../shared/gold')

function reportOf(folders: string[]): ScoreReport {
  const args = [join(root, 'packages/cli/src/main.ts'), 'score', '--json', ...folders]
  const { stdout, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // 1: some file was rejected, and said to be
  if (status !== 0 && status !== 1) throw new Error(`specmill score ended with ${status}; what is wrong with the sets stands above.`)
  return JSON.parse(stdout)
}

const samples = reportOf([join(root, 'samples')])
if (existsSync(labelled)) {
  // labels of a reader first: a finding that several labels judge is judged by the first
  const report = reportOf([labelled, join(labelled, '../corpora')].filter(existsSync))
  const [before, after] = [readFileSync(measuredRules, 'utf8'), ruleSource(withSample(report.rules))]
  mkdirSync(dirname(page), { recursive: true })
  writeFileSync(page, pageFrom(report, samples, version))
  writeFileSync(measuredRules, after)
  if (before !== after)
    console.error('The confidence of rules changed, and with it the extraction: raise the version in packages/extract/src/version.ts.')
} else {
  console.error(`skipped: no labelled sets at ${labelled}; set SPECMILL_LABELLED. Only the part on the samples is new.`)
  writeFileSync(page, withSamples(readFileSync(page, 'utf8'), samples))
}
console.log(page)
