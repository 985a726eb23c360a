/** A process that takes in and finishes one content after the other until it is killed; it writes a line for each. For tests. */
import { openStore } from '../open-store.ts'

const [folder = '', round = ''] = process.argv.slice(2)
const store = await openStore(folder)
for (let index = 0; ; index++) {
  const bytes = new TextEncoder().encode(`${round} ${index} ${'x'.repeat(5_000)}`)
  const { run } = await store.takeIn({ bucket: 'file:', key: `/${round}/${index}.txt`, name: `${index}.txt`, bytes }, '1')
  await store.startRun(run.id)
  await store.finishRun(run.id, { document: '{}', extraction: JSON.stringify({ of: run.sha256 }), records: '[]' })
  process.stdout.write(`${run.sha256}\n`)
}
