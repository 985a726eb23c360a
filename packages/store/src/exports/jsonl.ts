/** One plain extraction a line. */
import type { ExportFormat } from './export-format.ts'

export const jsonl: ExportFormat = {
  name: 'jsonl',
  description: 'JSON Lines: one extraction a line, values only',
  mediaType: 'application/jsonl',
  extension: 'jsonl',
  cannotHold: null,
  async *write(extractions) {
    for await (const { extraction } of extractions) yield `${JSON.stringify(extraction)}\n`
  },
}
