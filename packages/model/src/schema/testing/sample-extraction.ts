/** A small extraction written by hand, for tests: one class, a requirement of two leaves, a field that is stated to be absent. */
import type { Evidence, Finding } from '../../evidence.ts'
import type { Extraction, FullRecord } from '../../extraction.ts'

const lines = [
  'GARDENER',
  'Requirements: A high school diploma and two years of experience in landscaping.',
  'Knowledge of soils.',
  'Protective equipment: N/A',
  'Established: 2001-09',
]
const quote = (block: number, words: string): Evidence => {
  const start = lines[block]?.indexOf(words) ?? -1
  return { block, start, end: start + words.length, quote: words, page: null, boxes: [] }
}
const stated = <V>(rule: string, value: V, ...evidence: Evidence[]): Finding<V> => ({
  value,
  certainty: 'stated',
  confidence: null,
  rule,
  evidence,
})
const schooling = quote(1, 'A high school diploma')
const years = quote(1, 'two years of experience in landscaping')

const record: FullRecord = {
  title: stated('title/first-line', 'Gardener', quote(0, 'GARDENER')),
  titleAbbreviation: null,
  aliases: [],
  classCode: null,
  requisition: null,
  series: null,
  employer: null,
  department: null,
  orgUnit: null,
  location: null,
  specialties: [],
  payGrade: null,
  pay: [],
  flsa: null,
  civilService: null,
  employmentTypes: [],
  hoursPerWeek: null,
  workMode: null,
  term: null,
  bargainingUnit: null,
  probation: null,
  postedOn: null,
  closesOn: null,
  history: [
    stated(
      'dates/established',
      { event: 'established' as const, date: '2001-09', body: null, with: null },
      quote(4, 'Established: 2001-09'),
    ),
  ],
  summary: null,
  distinguishing: [],
  allocatingFactors: [],
  supervision: null,
  duties: [],
  ksas: [
    stated('ksas/knowledge-of', { type: 'knowledge' as const, text: 'soils.', level: null, scope: [] }, quote(2, 'Knowledge of soils.')),
  ],
  requirements: stated(
    'requirements/tree',
    {
      all: [
        {
          kind: 'education' as const,
          text: schooling.quote,
          level: 'high-school' as const,
          fields: [],
          relatedField: false,
          orEquivalent: false,
          credits: null,
          evidence: [schooling],
        },
        {
          kind: 'experience' as const,
          text: years.quote,
          min: 'P2Y',
          max: null,
          hours: null,
          areas: ['landscaping'],
          areasNeeded: 'any' as const,
          level: null,
          where: null,
          within: null,
          as: [],
          atLeast: [],
          supervisory: false,
          fullTime: false,
          paid: false,
          professional: false,
          mayOverlap: false,
          evidence: [years],
        },
      ],
    },
    schooling,
    years,
  ),
  preferred: null,
  minimumExperience: stated('requirements/minimum', 'P2Y', years),
  minimumEducation: stated('requirements/minimum', 'high-school' as const, schooling),
  paths: [stated('requirements/path', { education: 'high-school' as const, experience: 'P2Y', scope: [] }, schooling, years)],
  licenses: [],
  certifications: [],
  residency: null,
  languages: [],
  conditions: [],
  strength: null,
  physicalDemands: [],
  environment: [],
  nonPhysicalDemands: [],
  workLocations: [],
  equipment: [],
  protectiveEquipment: [],
  classRequirements: [],
  relatedClasses: [],
  benefits: [],
  howToApply: null,
  statedAbsent: [stated('equipment/none', 'protectiveEquipment', quote(3, 'Protective equipment: N/A'))],
}

export const sampleExtraction: Extraction = {
  schema: 'specmill/1',
  source: { name: 'gardener.txt', mediaType: 'text/plain', bytes: 153, sha256: '0'.repeat(64), pages: null },
  document: { kind: 'class-specification', language: 'en' },
  blocks: lines.map((text, i) => ({ kind: i ? 'paragraph' : 'heading', text, page: null, boxes: [], table: null, cells: [] })),
  sections: [
    {
      id: 's1',
      kind: 'minimum-requirements',
      level: 1,
      parent: null,
      heading: 'Requirements',
      scope: [],
      note: null,
      text: 'A high school diploma and two years of experience in landscaping.',
      records: [],
      evidence: [quote(1, 'Requirements:')],
    },
  ],
  records: [record],
  furniture: [],
  footnotes: [],
  disclaimers: [],
  keys: [],
  repairs: [],
  coverage: { characters: 120, sections: 100, other: 0, furniture: 0, unassigned: 20, quoted: 60 },
  notes: [],
}
