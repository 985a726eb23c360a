/** What `specmill start` does: import, write the JSON, print a table, say how to go on. */
import { dataFolder, type Store } from '@specmill/store'
import { folderDestination } from '../extraction/destination.ts'
import { showProgress } from '../extraction/progress.ts'
import { print } from '../print.ts'
import { type Imported, importFiles } from './import-files.ts'
import { withPipeline } from './open-pipeline.ts'
import { type OverviewFile, overview } from './overview.ts'
import { namedByFolder, samples } from './samples.ts'

/** Where no terminal says how wide it is. */
const usualWidth = 180

/** @param data folder of the store; @param out folder of the JSON files. Sets the exit code to 1 where a sample was rejected. @throws UsageError */
export async function importSamples(data: string, out: string): Promise<void> {
  const inputs = samples()
  const named = inputs.map(namedByFolder)
  const destination = folderDestination(out, named)
  const start = performance.now()
  const files = await withPipeline(data, async (pipeline, store) => {
    const progress = await showProgress(inputs.length + pipeline.resumed.length)
    const imported = new Map<string, Imported>()
    try {
      // again, so that a changed rule shows
      for await (const one of importFiles(inputs, pipeline, true)) {
        imported.set(one.label, one)
        progress.step()
      }
    } finally {
      progress.stop()
    }
    const files: OverviewFile[] = []
    for (const [index, input] of named.entries()) {
      const file = await resultOf(imported.get(input.label), store)
      if (file.extraction) await destination.write(input, JSON.stringify(file.extraction, null, 2))
      files.push({ ...file, label: `${inputs[index]?.folder}/${inputs[index]?.name}` })
    }
    return files
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  await print(
    `${overview(files, process.stdout.columns ?? usualWidth)}\n\n${closingWords(files, inputs[0]?.label ?? '', data, out, seconds)}`,
  )
  if (files.some(file => !file.extraction)) process.exitCode = 1
}

async function resultOf(imported: Imported | undefined, store: Store): Promise<Omit<OverviewFile, 'label'>> {
  if (imported?.run && !imported.rejection) return { extraction: await store.findExtraction(imported.run.sha256), reason: null }
  const { code, reason } = imported?.rejection ?? { code: 'internal', reason: 'was not imported.' }
  return { extraction: null, reason: `rejected [${code}]: it ${reason}` }
}

function closingWords(files: OverviewFile[], example: string, data: string, out: string, seconds: string): string {
  const done = files.filter(file => file.extraction).length
  return `${done} of ${files.length} samples extracted in ${seconds} s. The JSON, each value with the words it came from, is in ${out}/; the store is in ${data}/.

Go on with
  pnpm --silent specmill show --plain${data === dataFolder() ? '' : ` --data ${data}`} ${example}
      one extraction from the store, values only
  pnpm --silent specmill extract --plain <file>
      a document of yours, straight to JSON
  pnpm --silent specmill import <folder>
      a folder of documents into the store
`
}
