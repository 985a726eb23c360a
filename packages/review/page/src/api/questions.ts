/** What the page asks of the service, each with the key under which its answer is kept. */
import type { Comparison, Document, Extraction } from '@specmill/model'
import type { WorkItem } from '@specmill/review/worklist'
import type { Correction, FoundRecord, FoundRecords, InboxRow, NewCorrection, Page, RunCounts, RunState } from '@specmill/store'
import type { ExportFormat } from '@specmill/store/exports'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { pairsOf } from '../compare/pairs-of.ts'
import type { Schema } from '../review/correct/form.ts'
import { ask, askJson, query, tell } from './client.ts'

export interface Inbox extends Page<InboxRow> {
  counts: RunCounts
}
export interface InboxFilter {
  state?: RunState | undefined
  kind?: string | undefined
  note?: string | undefined
  name?: string | undefined
}

const next = <Row>(page: Page<Row>) => page.after

export const inbox = (filter: InboxFilter) =>
  infiniteQueryOptions({
    queryKey: ['inbox', filter],
    queryFn: ({ pageParam }) => askJson<Inbox>(`/api/inbox${query({ ...filter, limit: 100, after: pageParam })}`),
    initialPageParam: null as string | null,
    getNextPageParam: next,
  })

export type Search = Record<string, string>

export const records = (search: Search) =>
  infiniteQueryOptions({
    queryKey: ['records', search],
    queryFn: ({ pageParam }) => askJson<FoundRecords>(`/api/records${query({ ...search, limit: 100, after: pageParam })}`),
    initialPageParam: null as string | null,
    getNextPageParam: next,
  })

/** The first records that a search finds. */
export const found = (words: string) =>
  queryOptions({
    queryKey: ['records', 'first', words],
    queryFn: () => askJson<FoundRecords>(`/api/records${query({ query: words, limit: 20 })}`),
    placeholderData: before => before,
  })

/** Pairs that may be versions of one class: the newest two of each, by kind, title, code and employer. */
export const proposedPairs = () =>
  queryOptions({
    queryKey: ['records', 'pairs'],
    queryFn: async () => pairsOf((await askJson<FoundRecords>(`/api/records${query({ limit: 1000 })}`)).rows),
  })

const of = (sha: string) => `/api/extractions/${encodeURIComponent(sha)}`

export const extraction = (sha: string) => queryOptions({ queryKey: ['extraction', sha], queryFn: () => askJson<Extraction>(of(sha)) })
export const document = (sha: string) =>
  queryOptions({ queryKey: ['document', sha], queryFn: () => askJson<Document>(`${of(sha)}/document`) })

export const worklist = (sha: string) =>
  queryOptions({ queryKey: ['worklist', sha], queryFn: () => askJson<WorkItem[]>(`${of(sha)}/review`) })

/** A correction against the newest extraction. */
export interface PlacedCorrection extends Correction {
  /** Where it stands now; null where the item is gone. */
  place: string | null
  now: unknown
  /** The extraction says another thing now than what was judged. */
  differs: boolean
}

export const corrections = (sha: string) =>
  queryOptions({ queryKey: ['corrections', sha], queryFn: () => askJson<PlacedCorrection[]>(`${of(sha)}/corrections`) })
export const correct = (sha: string, said: Omit<NewCorrection, 'sha256'>) => tell<Correction>('POST', `${of(sha)}/corrections`, said)
export const undo = (id: string) => tell<Correction>('DELETE', `/api/corrections/${id}`)

/** A record as the API names it: by its file and its place in it. */
export const referenceOf = ({ sha256, position }: Pick<FoundRecord, 'sha256' | 'position'>): string => `${sha256}:${position}`

export const versions = (reference: string) =>
  queryOptions({
    queryKey: ['versions', reference],
    queryFn: () => askJson<FoundRecord[]>(`/api/records/${encodeURIComponent(reference)}/versions`),
  })
export interface ShownComparison extends Comparison {
  /** How many values of each side are as reviewers corrected them. */
  corrected: { before: number; after: number }
}
export const comparison = (before: string, after: string) =>
  queryOptions({
    queryKey: ['comparison', before, after],
    queryFn: () => askJson<ShownComparison>(`/api/compare${query({ before, after })}`),
  })

/** Everything that was said of a file, what was taken back too, the latest first. */
export const history = (sha: string) =>
  queryOptions({ queryKey: ['history', sha], queryFn: () => askJson<Correction[]>(`${of(sha)}/history`) })

/** JSON Schema of the plain view: forms are made from it. */
export const schema = () => queryOptions({ queryKey: ['schema'], queryFn: () => askJson<Schema>('/api/schema/plain'), staleTime: Infinity })

/** The formats in which records are taken away; they are those of the program that answers. */
export const exportFormats = () =>
  queryOptions({ queryKey: ['exports'], queryFn: () => askJson<Omit<ExportFormat, 'write'>[]>('/api/exports'), staleTime: Infinity })

export const originalOf = (sha: string) => `${of(sha)}/original`

/** Files that can be reviewed, newest first: as many as a reviewer goes through in a row. */
export const reviewable = () =>
  queryOptions({ queryKey: ['inbox', 'reviewable'], queryFn: () => askJson<Inbox>(`/api/inbox${query({ state: 'ok', limit: 1000 })}`) })

/** A page as a picture, and how many of its pixels are a point of the page. */
export const pageOf = async (sha: string, page: number): Promise<{ picture: Blob; scale: number }> => {
  const answer = await ask(`${of(sha)}/pages/${page}`)
  return { picture: await answer.blob(), scale: Number(answer.headers.get('specmill-scale') ?? 1) }
}
