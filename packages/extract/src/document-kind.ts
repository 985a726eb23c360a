/** What kind of document it is, and in which language. */
import type { DocumentKind, FullRecord, SectionKind } from '@specmill/model'
import type { Reading } from './engine/reading.ts'
import { remembered } from './engine/remembered.ts'
import { namesRole } from './fields/title/role.ts'
import { invitesApplications } from './sections/closing-lines.ts'
import { dutyKinds, qualificationKinds, traitKinds } from './sections/kind-groups.ts'
import { labelKeyOf } from './sections/label-key.ts'
import { jobsOfNotice } from './sections/notice-jobs.ts'

/** Headings that only a text about a job has. */
const ofJobs: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'distinguishing-characteristics',
  'allocating-factors',
  'supervision',
  ...dutyKinds,
  ...qualificationKinds,
  ...traitKinds,
  'licenses-and-certifications',
  'class-requirements',
  'physical-demands',
])
/** Headings that a posting has and a specification has not. */
const ofPostings: ReadonlySet<SectionKind> = new Set<SectionKind>(['how-to-apply', 'selection-process', 'benefits', 'about-employer'])

/** A line that is the name of a kind of document. */
const nameOfKind: readonly [RegExp, DocumentKind][] = [
  [
    /^\W*(?:(?:\p{L}+\s+){0,3})(?:class(?:ification)?|series|job class)\s+(?:specification|description|standard|plan)s?\W*$/iu,
    'class-specification',
  ],
  [
    /^\W*(?:\p{L}+(?:\s*[-–—:]\s+|\s+)){0,5}(?:(?:position|job)\s+descriptions?|(?:job|post|role)\s+(?:profile|statement)|role\s+description)\W*$/iu,
    'position-description',
  ],
  [
    /^\W*(?:(?:\p{L}+\s+){0,3})(?:(?:job|position|employment|vacancy|career|exam(?:ination)?)\s+(?:posting|announcement|bulletin|opening|opportunity|vacancy|notice)|recruitment|now hiring)s?\W*$/iu,
    'job-posting',
  ],
]
/** "PD Number: 09713-0" in the head of a federal description. */
const numberOfDescription = /^\W*PD\s*(?:#|no\.?|number)\s*:/i
/** Words in the head of a class specification. */
const ofClasses =
  /\b(?:class(?:ification)? (?:specifications?|descriptions?|standards?)|position classification|class title|classification title|personnel board specification|series specification|spec\.? (?:revision|established)|class established|class titles and codes)\b/i

/** @returns `other` where nothing speaks of a job */
export function documentKindOf(reading: Reading, records: readonly FullRecord[]): DocumentKind {
  if (records.length === 0) return 'other'
  const signs = postingSigns(reading, records)
  const posting = signs.reduce((sum, sign) => sum + sign, 0)
  const first = reading.blocks.slice(0, 12).map(block => block.text.trim())
  const named =
    nameOfKind.find(([pattern]) => first.some(text => text.length < 70 && pattern.test(text)))?.[1] ??
    (first.some(text => numberOfDescription.test(text)) ? 'position-description' : undefined)
  // pay, benefits and terms stand in descriptions too: only what invites somebody makes a posting of what is called one
  const invites = signs.some(sign => sign > 1)
  if (posting >= 4 && (invites || named !== 'position-description')) return 'job-posting'
  const specification = specificationSigns(reading, records)
  if (named === 'position-description') return posting >= 3 && invites ? 'job-posting' : specification >= 4 ? 'class-specification' : named
  if (posting >= 2 && posting > specification) return 'job-posting'
  if (named) return named
  if (specification > 0) return 'class-specification'
  if (posting > 1) return 'job-posting'
  return reading.blocks.some(block => /\bposition\b/i.test(block.text)) ? 'position-description' : 'class-specification'
}

/** As much of the document as is searched for words that tell its kind. */
const beginningOf = remembered(({ blocks }: Reading): string =>
  blocks
    .map(block => block.text)
    .join('\n')
    .slice(0, 40_000),
)

function specificationSigns(reading: Reading, records: readonly FullRecord[]): number {
  const kinds = new Set(reading.sections.map(section => section.kind))
  const text = beginningOf(reading)
  const head = text.slice(0, 1500)
  return [
    records.length > 1 && jobsOfNotice(reading.blocks).length === 0 ? 3 : 0,
    records.some(record => record.classCode !== null) ? 2 : 0,
    records.some(record => record.history.length > 0) ? 2 : 0,
    ofClasses.test(head) ? 2 : 0,
    kinds.has('allocating-factors') || kinds.has('class-requirements') || kinds.has('distinguishing-characteristics') ? 2 : 0,
    /\b(?:employees? (?:of|in) this class|this class|(?:class|classification) is|positions? in this class|this classification)\b/i.test(
      text,
    )
      ? 2
      : 0,
  ].reduce((sum, sign) => sum + sign, 0)
}

/** Things that say that someone may apply now, by how sure they are. */
function postingSigns(reading: Reading, records: readonly FullRecord[]): number[] {
  const text = beginningOf(reading)
  const kinds = new Set(reading.sections.map(section => section.kind))
  const has = (test: (record: FullRecord) => boolean) => records.some(test)
  return [
    has(record => record.postedOn !== null) ? 3 : 0,
    has(record => record.closesOn !== null) ? 3 : 0,
    has(record => record.requisition !== null) ? 2 : 0,
    [...kinds].some(kind => ofPostings.has(kind)) ? 1 : 0,
    has(record => record.pay.length > 0) ? 1 : 0,
    invitesApplications.test(text) ||
    reading.blocks.some(block => block.text.length < 60 && /^\W*apply\b(?! (?:knowledge|principles))/i.test(block.text))
      ? 2
      : 0,
    /\b(?:we(?:['’]re| are)|is|are) (?:currently |now )?(?:seeking|looking for|recruiting|hiring) (?:an?|the|our|people|talented|experienced|motivated|\p{L}+, )\b|\bseeks an?\b|\bopen until filled\b|\bwho we are looking for\b|\bnow hiring\b|\bjoin our team\b|\binvites applications\b|\baccepting applications\b|\bapplications are invited\b/iu.test(
      text,
    )
      ? 2
      : 0,
    reading.blocks.some(block => block.text.length < 60 && buttons.test(block.text)) ? 2 : 0,
    has(record => record.benefits.length > 0) ? 1 : 0,
    has(record => record.employmentTypes.length > 0) ? 1 : 0,
  ]
}

/** What a page with a posting offers to do with it. */
const buttons =
  /^\W*(?:save (?:this )?job|share (?:this )?job|apply now|apply for (?:this )?job|job description & how to apply below|job details|full job description|i['’]?m interested|report (?:this )?job|refer a friend|listed on\b.*)\W*$/i

/** Kinds of sections that texts of any sort have. */
const ofAnyText: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'header',
  'summary',
  'other',
  'notes',
  'disclaimer',
  'history',
  'about-employer',
  'health-and-safety',
  'work-location',
])
const jobWords =
  /\b(?:experience|degree|qualifications?|applicants?|candidates?|incumbents?|duties|responsibilities|salary|class(?:es|ification)?|knowledge of|ability to|reports to|position|job)\b/gi
/** Says that someone is wanted, and for what. */
const seeks =
  /\b(?:we(?:['’]re| are)|is|are) (?:currently )?(?:seeking|looking for|recruiting|hiring) (?:an?|our next|the next)\b|\byou(?:['’]re| are| will be|['’]ll be) responsible for\b(?! (?:providing|submitting|uploading|keeping|your|any|all)\b)|\b(?:position|job|role) (?:reports to|is responsible for)\b/i
/** "We are looking for a gardener." */
export const seeksSomeone = (text: string): boolean => seeks.test(text)
/** In characters; a short text need not say much to be about a job. */
const short = 2500

/** Does the text describe a job at all? A memorandum, an invoice or a page of rates does not. */
export function speaksOfJob(reading: Pick<Reading, 'sections' | 'blocks'>): boolean {
  const kinds = new Set(reading.sections.map(section => section.kind))
  const ofJob = [...kinds].filter(kind => ofJobs.has(kind)).length
  if (ofJob >= 2 || reading.blocks.some(block => seeks.test(block.text))) return true
  const labels = reading.blocks.filter(block => block.text.length < 120 && isJobLabel(block.text)).length
  const text = reading.blocks
    .map(block => block.text)
    .join(' ')
    .slice(0, 30_000)
  const words = text.match(jobWords)?.length ?? 0
  if (text.length < short)
    return (
      words > 0 || labels > 0 || [...kinds].some(kind => !ofAnyText.has(kind)) || namesRole((reading.blocks[0]?.text ?? '').slice(0, 80))
    )
  return (ofJob >= 1 && words >= 3) || (labels >= 2 && words >= 2) || words >= 10
}

function isJobLabel(text: string): boolean {
  const key = labelKeyOf(text.split(':')[0] ?? '')
  return key !== null && key !== 'other' && text.includes(':')
}
