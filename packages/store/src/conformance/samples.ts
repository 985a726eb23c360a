/** What the suite puts into a store. */
import { createHash } from 'node:crypto'
import type { Document, Extraction, JobRecord } from '@specmill/model'
import type { SourceItem } from '../contract/items.ts'
import type { FinishedRun, Run } from '../contract/runs.ts'
import { recordRows } from '../record-rows.ts'
import type { Store } from '../store.ts'

export const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex')

export const item = (key: string, text: string, more: Partial<SourceItem> = {}): SourceItem => ({
  bucket: 'file:',
  key,
  name: key.slice(key.lastIndexOf('/') + 1),
  bytes: new TextEncoder().encode(text),
  ...more,
})

export const document = (text: string): Document => ({
  source: { name: 'groundskeeper.txt', mediaType: 'text/plain', bytes: text.length, sha256: sha256Of(text), pages: null },
  origin: null,
  blocks: [],
  footnotes: [],
  notes: [],
})

/** @param records in the plain view: a value that is no finding stays what it is when the plain view is made. */
export const extraction = (text: string, records: JobRecord[] = []): Extraction => ({
  schema: 'specmill/1',
  source: document(text).source,
  document: { kind: 'class-specification', language: 'en' },
  blocks: [{ kind: 'paragraph', text: `${text}\u0000 “x” \u{1F33F} \ud800`, page: null, boxes: [], table: null, cells: [] }],
  sections: [],
  records: records as unknown as Extraction['records'],
  furniture: [],
  footnotes: [],
  disclaimers: [],
  keys: [],
  repairs: [],
  coverage: { characters: 5, sections: 5, other: 0, furniture: 0, unassigned: 0, quoted: 0 },
  notes: [],
})

const empty: JobRecord = {
  ...{ title: null, titleAbbreviation: null, aliases: [], classCode: null, requisition: null, series: null, employer: null },
  ...{ department: null, orgUnit: null, location: null, specialties: [], payGrade: null, pay: [], flsa: null, civilService: null },
  ...{ employmentTypes: [], hoursPerWeek: null, workMode: null, term: null, bargainingUnit: null, probation: null, postedOn: null },
  ...{ closesOn: null, history: [], summary: null, distinguishing: [], allocatingFactors: [], supervision: null, duties: [], ksas: [] },
  ...{ requirements: null, preferred: null, minimumExperience: null, minimumEducation: null, paths: [], licenses: [] },
  ...{ certifications: [], residency: null, languages: [], conditions: [], strength: null, physicalDemands: [], environment: [] },
  ...{ nonPhysicalDemands: [], workLocations: [], equipment: [], protectiveEquipment: [], classRequirements: [], relatedClasses: [] },
  ...{ benefits: [], howToApply: null, statedAbsent: [] },
}
export const record = (values: Partial<JobRecord>): JobRecord => ({ ...empty, ...values })
export const duty = (text: string): JobRecord['duties'][number] => ({
  ...{ text, clauses: [], category: null, modality: 'does', catchAll: false, percent: null, scope: [], strength: null },
})
export const driversLicense = (name: string | null): JobRecord['licenses'][number] => ({
  ...{
    kind: 'driver',
    name: 'Driver’s license',
    class: name,
    jurisdiction: null,
    commercial: null,
    valid: true,
    timing: null,
    required: true,
  },
})
export const lifting = (max: number): JobRecord['physicalDemands'][number] => ({
  ...{ activity: 'Lifting', frequency: null, localCode: null, description: null, pounds: { min: null, max } },
})

/** The JSON of the rows of plain records. */
export const rowsText = (records: JobRecord[]): string =>
  JSON.stringify(recordRows({ document: { kind: 'class-specification', language: 'en' }, records } as Parameters<typeof recordRows>[0]))

interface Extracted {
  version?: string
  records?: JobRecord[]
}

/** Takes in, extracts and ends as a worker would. */
export async function extracted(store: Store, taken: SourceItem, result: Extracted = {}): Promise<Run> {
  const { isJudged: _, ...run } = await finished(store, taken, result)
  return run
}

/** As `extracted`, with what the end of a run tells besides. */
export async function finished(store: Store, taken: SourceItem, { version = '1', records = [] }: Extracted): Promise<FinishedRun> {
  const text = new TextDecoder().decode(taken.bytes)
  const { run } = await store.takeIn(taken, version)
  await store.startRun(run.id)
  const result = {
    document: JSON.stringify(document(text)),
    extraction: JSON.stringify(extraction(text, records)),
    records: rowsText(records),
  }
  return store.finishRun(run.id, result)
}
