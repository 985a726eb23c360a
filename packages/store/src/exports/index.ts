/** The list of export formats. */
import { csv } from './csv.ts'
import type { ExportFormat } from './export-format.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'

export const exportFormats: readonly ExportFormat[] = [json, jsonl, csv]
