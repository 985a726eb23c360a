/** Whether anything was found that only a text about a job says. Pages saved from sites of jobs (lists, errors, privacy policies) have a name and a place at most. */
import type { FullRecord, SectionKind } from '@specmill/model'
import { seeksSomeone } from './document-kind.ts'
import type { Reading } from './engine/reading.ts'
import { otherDocument } from './other-documents.ts'
import { dutyKinds, traitKinds } from './sections/kind-groups.ts'
import type { LabelKey } from './sections/label-lexicon.ts'
import { labelledInSection } from './sections/labels.ts'

const ofWork: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'summary',
  'duties',
  'essential-duties',
  'minimum-requirements',
  'qualifications',
  'special-requirements',
  'supervision',
  'distinguishing-characteristics',
])
/** "This position …", "the incumbent …": said of one job. */
const ofOneJob =
  /\b(?:this|the) (?:position|role|incumbent|job|class(?:ification)?) (?:is|are|will|would|may|must|has|requires?|reports?|serves?|works?|performs?|provides?|involves?|exists?|offers?)\b/i
/** Pages that stand where a posting stood. */
const gone =
  /\b(?:(?:job|position|posting|vacancy|opening|page)\b.{0,30}\b(?:no longer (?:available|exists?|active|open)|has been (?:filled|closed|removed)|(?:has|is) (?:expired|closed)|(?:not|cannot be) found)|error has occurred|your session has (?:expired|timed out))\b/i

/** Terms of use and the like say "you are responsible for" and "this job is" of everyone's account and of any job. */
const legal = /\b(?:privacy policy|terms of (?:use|service))\b/i

/** Lists that a page around postings may fill too. */
const ofAnyPage: ReadonlySet<string> = new Set([
  'aliases',
  'specialties',
  'employmentTypes',
  'relatedClasses',
  'statedAbsent',
  'workLocations',
])
/** In characters: a text that says less than one thing of a job in so many is about something else. */
const sparse = 3000
/** So many blocks at the top name the page. */
const legalHead = 10

/** Numbers or closing dates of so many postings stand on a page that lists them. */
const severalPostings = 4

/** More titles than one job has names. */
const manyTitles = 6

/** The results of a search: the facts of many postings, and nothing that is done or needed in one of them. */
function listsPostings(reading: Reading, record: FullRecord): boolean {
  const facts = reading.sections.flatMap(labelledInSection)
  const several = (key: LabelKey) => new Set(facts.filter(one => one.key === key).map(one => one.text)).size
  if (several('title') >= manyTitles) return true
  if (record.duties.length > 0 || record.requirements !== null) return false
  const numbered = facts.filter(one => /\d/.test(one.text))
  return (['requisition', 'closes', 'posted'] as const).some(
    key => new Set(numbered.filter(one => one.key === key).map(one => one.text)).size >= severalPostings,
  )
}

/** More rates than the steps, places and departments of one job have. */
const manyRates = 12

/** A salary schedule: the rates of all grades, and nothing that is done or needed. */
const listsRates = ({ pay, duties, requirements, ksas }: FullRecord): boolean =>
  pay.length >= manyRates && duties.length === 0 && requirements === null && ksas.length === 0

/** What is done, under a heading, and two more things that are told of a job under theirs: no other document is divided like that. */
function isDividedAsJob(reading: Reading): boolean {
  const kinds = new Set(reading.sections.filter(({ heading }) => heading !== null).map(({ kind }) => kind))
  const has = (...wanted: SectionKind[]) => wanted.some(kind => kinds.has(kind))
  const others = [
    has('minimum-requirements', 'qualifications', 'education', 'experience'),
    has(...traitKinds),
    has('physical-demands'),
    has('distinguishing-characteristics', 'supervision'),
    has('licenses-and-certifications', 'special-requirements'),
  ]
  return has(...dutyKinds) && others.filter(Boolean).length >= 2
}

/** A page about applying for any job: it names none, and says nothing of what is done, needed, paid or when it closes. */
const tellsOnlyHowToApply = ({
  title,
  duties,
  requirements,
  preferred,
  pay,
  ksas,
  closesOn,
  postedOn,
  requisition,
  classCode,
}: FullRecord): boolean =>
  [title, requirements, preferred, closesOn, postedOn, requisition, classCode].every(one => one === null) &&
  [duties, pay, ksas].every(list => list.length === 0)

/** @returns false where the record says nothing of what the work is, what it takes, what it pays or how it stands in a plan of classes */
export function describesWork(reading: Reading, records: readonly FullRecord[]): boolean {
  if (otherDocument(reading) !== null && !isDividedAsJob(reading)) return false
  const [record] = records
  if (!record || records.length > 1) return records.length > 0
  if (listsPostings(reading, record) || listsRates(record)) return false
  const isSought = () => reading.blocks.some(block => seeksSomeone(block.text))
  if (tellsOnlyHowToApply(record) && !isSought()) return false
  const said = [
    record.requirements,
    record.preferred,
    record.classCode,
    record.requisition,
    record.postedOn,
    record.closesOn,
    record.payGrade,
    record.howToApply,
  ]
  if (said.some(one => one !== null)) return true
  const listed = Object.entries(record).reduce(
    (sum, [field, list]) => sum + (Array.isArray(list) && !ofAnyPage.has(field) ? list.length : 0),
    0,
  )
  const length = reading.blocks.reduce((sum, block) => sum + block.text.length, 0)
  if (reading.blocks.slice(0, legalHead).some(block => legal.test(block.text)) && length > sparse * 3) return length < listed * sparse
  return (
    length < listed * sparse ||
    isSought() ||
    reading.blocks.some(block => ofOneJob.test(block.text) && !gone.test(block.text)) ||
    reading.sections.some(section => ofWork.has(section.kind) && section.heading !== null && section.passages.length > 0)
  )
}
