/** Records: one row a class of job, from the newest extraction of each content, to be searched. */
import type { DocumentKind, EducationLevel, EmploymentType, Extraction } from '@specmill/model'
import type { Page, Paging } from './page.ts'
import type { KeptExtraction } from './results.ts'

/** A combination that is enough, in comparable units. */
export interface PathRow {
  education: EducationLevel | null
  /** Of experience. */
  months: number | null
  scope: string[]
}

/** What is searched of one record, as made by `recordRows` from the plain view. */
export interface RecordRow {
  /** Index into the extraction's `records`. */
  position: number
  kind: DocumentKind
  title: string | null
  classCode: string | null
  employer: string | null
  /** ISO 3166-2. */
  jurisdiction: string | null
  department: string | null
  /** A year's pay, the lowest and the highest rate; an open range has no highest. */
  payMin: number | null
  payMax: number | null
  currency: string | null
  flsa: 'exempt' | 'nonexempt' | null
  /** Months of the shortest path. */
  minimumExperience: number | null
  minimumEducation: EducationLevel | null
  paths: PathRow[]
  /** Of driver's licenses that are required: "C". */
  licenseClasses: string[]
  /** The most pounds that are lifted, carried, pushed or pulled. */
  pounds: number | null
  employmentTypes: EmploymentType[]
  postedOn: string | null
  closesOn: string | null
  /** ISO 8601 date from which it holds, with its precision. */
  effective: string | null
  /** Title and code, normalised: with the employer they name a class. null without a title. */
  titleKey: string | null
  /** The employer, normalised. */
  employerKey: string | null
  /** For each level of education from the lowest, the fewest months of experience of a path that asks for no more; null where there is none. */
  monthsByEducation: (number | null)[]
  /** Title and code, other names of the class, employer and department, what the work is and asks for: for the full-text search. */
  titleText: string
  aliasText: string
  employerText: string
  bodyText: string
}

/** Of a row, what is there to find it by only. */
type Searched = 'titleKey' | 'employerKey' | 'monthsByEducation' | 'titleText' | 'aliasText' | 'employerText' | 'bodyText'

/** A record as it is found: what was given on import, and said on review, is laid over. */
export interface FoundRecord extends Omit<RecordRow, Searched> {
  sha256: string
  /** The name under which the content was first seen. */
  name: string
  /** False where a later version of the same class is known. */
  current: boolean
  /** When the content was first seen, ISO 8601. */
  firstSeen: string
}

export interface RecordFilters {
  employer?: string
  /** ISO 3166-2. */
  jurisdiction?: string
  kind?: DocumentKind
  classCode?: string
  flsa?: 'exempt' | 'nonexempt'
  employmentType?: EmploymentType
  /** There is a path that asks for at most so many months of experience … */
  atMostMonths?: number
  /** … and at most this education. */
  atMostEducation?: EducationLevel
  /** A driver's license of this class is required. */
  licenseClass?: string
  /** More pounds than this are lifted. */
  liftsOver?: number
  /** A year's pay: some rate lies at or above … */
  payFrom?: number
  /** … and at or below. */
  payTo?: number
  /** Without versions that a later one supersedes. */
  currentOnly?: boolean
}

export const recordOrders = ['relevance', 'title', 'pay', 'newest'] as const
export type RecordOrder = (typeof recordOrders)[number]

export interface RecordSearch extends Paging {
  /** Words of a search engine: "quoted", or, -not; a title with a typing error is found too. Empty: all. */
  query?: string
  filters?: RecordFilters
  /** `relevance` where there is a query, else `title`. `pay`: highest first. `newest`: by effective date, then first seen. */
  sort?: RecordOrder
}

export interface FoundRecords extends Page<FoundRecord> {
  total: number
  /** True where there are more than `total`, which is counted no further than 1,000. */
  more: boolean
}

export interface Records {
  searchRecords(search?: RecordSearch): Promise<FoundRecords>
  /**
   * Makes the records of a content that are searched again, with what people said of it by now.
   * @param lay what lays that over its newest extraction; nothing is done where there is none.
   */
  layOver(sha256: string, lay: (extraction: Extraction, said: KeptExtraction) => Extraction): Promise<void>
  /** Contents that were judged, or extracted again, and not laid over since: whoever was to do it was stopped in between. Hashes. */
  notLaidOver(): Promise<string[]>
  /** The records of one content, in their order. */
  recordsOf(sha256: string): Promise<FoundRecord[]>
  /**
   * All versions of the class that a record describes, itself among them: proposed by kind, title, code and employer, or by kind, title and
   * code where one of the two names no employer; newest first.
   */
  versionsOf(sha256: string, position: number): Promise<FoundRecord[]>
}
