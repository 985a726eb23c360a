/** The list of export formats. */
import { csv } from './csv.ts'
import type { ExportFormat } from './export-format.ts'
import { jobPosting } from './job-posting.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { markdown } from './markdown.ts'
import { xlsx } from './xlsx.ts'

export const exportFormats: readonly ExportFormat[] = [json, jsonl, csv, xlsx, jobPosting, markdown]
export type { Exported, ExportFormat } from './export-format.ts'
export { found } from './found.ts'
export { truth, truthOfFound } from './truth.ts'
