/** Pairs of versions and what an analyst must be told of them. */
export interface ComparisonCase {
  name: string
  before: string
  after: string
  /** Each stands in the text of exactly one change, with its field, kind and weight. */
  changes: { field: string; kind: string; weight: string; text: string }[]
  unchanged: string[]
  verdict: string
}

const specification = (parts: { duties: string; needs: string; summary?: string; code?: string }) => `HARBOR MASTER ASSISTANT
Class Code: ${parts.code ?? '4417'}

GENERAL STATEMENT OF DUTIES
${parts.summary ?? 'Assists the harbor master in the daily running of a public marina.'}

ESSENTIAL DUTIES
${parts.duties}

MINIMUM QUALIFICATIONS
${parts.needs}
`

const duties = `- Assigns berths to visiting boats and collects the fees.
- Inspects docks and gangways for damage.
- Answers radio calls.`
const needs = 'High school diploma or equivalent and two years of experience in marina operations.'

export const cases: ComparisonCase[] = [
  {
    name: 'more years are asked for',
    before: specification({ duties, needs }),
    after: specification({ duties, needs: needs.replace('two years', 'four years') }),
    changes: [
      { field: 'requirements', kind: 'changed', weight: 'meaning', text: 'at least: 2 years → 4 years' },
      { field: 'minimumExperience', kind: 'changed', weight: 'meaning', text: '2 years → 4 years' },
    ],
    unchanged: ['title', 'classCode', 'duties', 'minimumEducation'],
    verdict: 'same-class',
  },
  {
    name: 'AND becomes OR',
    before: specification({ duties, needs }),
    after: specification({ duties, needs: needs.replace('equivalent and two', 'equivalent; or two') }),
    changes: [
      { field: 'requirements', kind: 'changed', weight: 'meaning', text: 'combined in another way' },
      { field: 'minimumExperience', kind: 'removed', weight: 'meaning', text: '2 years' },
      { field: 'minimumEducation', kind: 'removed', weight: 'meaning', text: 'high-school' },
    ],
    unchanged: ['title', 'classCode', 'duties'],
    verdict: 'same-class',
  },
  {
    name: 'a requirement comes',
    before: specification({ duties, needs }),
    after: specification({ duties, needs: `${needs}\nPossession of a valid class C driver's license.` }),
    changes: [
      { field: 'requirements', kind: 'added', weight: 'meaning', text: "class C driver's license" },
      { field: 'licenses', kind: 'added', weight: 'meaning', text: "driver's license" },
    ],
    unchanged: ['title', 'classCode', 'duties', 'minimumExperience', 'minimumEducation'],
    verdict: 'same-class',
  },
  {
    name: 'a duty goes, one comes, one is reworded',
    before: specification({ duties, needs }),
    after: specification({
      duties: `- Assigns berths to visiting boats and collects fees from them.
- Inspects docks and gangways for damage.
- Operates the travel lift.`,
      needs,
    }),
    changes: [
      { field: 'duties', kind: 'removed', weight: 'work', text: 'Answers radio calls.' },
      { field: 'duties', kind: 'added', weight: 'work', text: 'Operates the travel lift.' },
      { field: 'duties', kind: 'changed', weight: 'wording', text: 'collects fees from them' },
    ],
    unchanged: ['title', 'classCode', 'requirements'],
    verdict: 'same-class',
  },
  {
    name: 'a unit is called otherwise, another is no longer named',
    before: specification({ duties: `${duties}\n- Coordinates with the Dredging Program and with Harbor Patrol.`, needs }),
    after: specification({ duties: `${duties}\n- Coordinates with the Marine Patrol and Harbor Patrol Division.`, needs }),
    changes: [{ field: 'names', kind: 'removed', weight: 'work', text: 'Dredging Program' }],
    unchanged: ['title', 'classCode', 'requirements'],
    verdict: 'same-class',
  },
  {
    name: 'another code',
    before: specification({ duties, needs }),
    after: specification({ duties, needs, code: '4418' }),
    changes: [{ field: 'classCode', kind: 'changed', weight: 'meaning', text: '4417 → 4418' }],
    unchanged: ['title', 'duties', 'requirements'],
    verdict: 'perhaps',
  },
]
