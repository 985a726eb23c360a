/** One array of plain extractions. */
import type { ExportFormat } from './export-format.ts'

export const json: ExportFormat = {
  name: 'json',
  description: 'JSON: one array of extractions, values only',
  mediaType: 'application/json',
  extension: 'json',
  cannotHold: null,
  async *write(extractions) {
    let before = '['
    for await (const { extraction } of extractions) {
      yield `${before}\n${JSON.stringify(extraction)}`
      before = ','
    }
    yield before === '[' ? '[]\n' : '\n]\n'
  },
}
