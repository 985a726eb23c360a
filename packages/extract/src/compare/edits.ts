/** One specification, and what an editor may do to it: each edit with all that a comparison must tell of it, and nothing else. */

export const edited = `FERRY TERMINAL COORDINATOR
Class Code: 2207
Salary Range: $52,000 - $68,000 a year
FLSA: Exempt

DEFINITION
Under general supervision, coordinates boarding at a public ferry terminal. Supervises crews at the dock.

ESSENTIAL DUTIES
- Plans the weekly berthing schedule of the ferries.
- Inspects ramps and gangways before each departure.
- May operate a forklift to move baggage carts.
- Prepares monthly reports of passenger counts.

KNOWLEDGE, SKILLS AND ABILITIES
- Considerable knowledge of the rules of marine traffic.
- Ability to calm impatient passengers.

MINIMUM QUALIFICATIONS
A bachelor's degree in logistics and three years of experience in ferry operations.

LICENSES AND CERTIFICATIONS
Possession of a valid Class C driver's license.

PHYSICAL DEMANDS
Lifting up to 40 pounds: occasionally
Climbing ladders: frequently
`

export interface Edit {
  name: string
  from: string
  to: string
  /** Each stands in the text of exactly one change. */
  tells: { field: string; kind: 'added' | 'removed' | 'changed'; weight: string; text: string }[]
}

export const edits: Edit[] = [
  {
    name: 'a duty comes',
    from: '- Inspects ramps',
    to: '- Trains volunteers in the use of life vests.\n- Inspects ramps',
    tells: [{ field: 'duties', kind: 'added', weight: 'work', text: 'Trains volunteers' }],
  },
  {
    name: 'a duty goes',
    from: '- Prepares monthly reports of passenger counts.\n',
    to: '',
    tells: [{ field: 'duties', kind: 'removed', weight: 'work', text: 'Prepares monthly reports' }],
  },
  {
    name: 'what may be done is done',
    from: 'May operate a forklift',
    to: 'Operates a forklift',
    tells: [{ field: 'duties', kind: 'changed', weight: 'work', text: 'modality may → does' }],
  },
  {
    name: 'what is done is only usual',
    from: 'Plans the weekly',
    to: 'Usually plans the weekly',
    tells: [{ field: 'duties', kind: 'changed', weight: 'work', text: 'now only “usually”' }],
  },
  {
    name: 'supervision becomes usual',
    from: 'Supervises crews at the dock.',
    to: 'This class typically, though not always, supervises crews at the dock.',
    tells: [
      { field: 'supervision', kind: 'changed', weight: 'meaning', text: 'yes → only “typically, though not always”' },
      { field: 'summary', kind: 'changed', weight: 'work', text: 'now only “typically, though not always”' },
    ],
  },
  {
    name: 'more years',
    from: 'three years',
    to: 'five years',
    tells: [
      { field: 'requirements', kind: 'changed', weight: 'meaning', text: 'at least: 3 years → 5 years' },
      { field: 'minimumExperience', kind: 'changed', weight: 'meaning', text: '3 years → 5 years' },
    ],
  },
  {
    name: 'a lower degree',
    from: "A bachelor's degree",
    to: "An associate's degree",
    tells: [
      { field: 'requirements', kind: 'changed', weight: 'meaning', text: 'level: bachelor → associate' },
      { field: 'minimumEducation', kind: 'changed', weight: 'meaning', text: 'bachelor → associate' },
    ],
  },
  {
    name: 'a license more',
    from: "driver's license.",
    to: "driver's license.\nPossession of a Merchant Mariner Credential.",
    tells: [{ field: 'certifications', kind: 'added', weight: 'meaning', text: 'Merchant Mariner Credential' }],
  },
  {
    name: 'another class of license',
    from: 'valid Class C',
    to: 'valid Class B',
    tells: [{ field: 'licenses', kind: 'changed', weight: 'meaning', text: 'class C → ' }],
  },
  {
    name: 'more often',
    from: 'ladders: frequently',
    to: 'ladders: continuously',
    tells: [{ field: 'physicalDemands', kind: 'changed', weight: 'meaning', text: 'frequently → ' }],
  },
  {
    name: 'heavier',
    from: 'up to 40 pounds',
    to: 'up to 60 pounds',
    tells: [{ field: 'physicalDemands', kind: 'changed', weight: 'meaning', text: '60 pounds' }],
  },
  {
    name: 'more pay',
    from: '$52,000 - $68,000',
    to: '$57,000 - $74,000',
    tells: [{ field: 'pay', kind: 'changed', weight: 'meaning', text: 'USD 52000–68000 a year → USD 57000–74000 a year' }],
  },
  {
    name: 'another FLSA status',
    from: 'FLSA: Exempt',
    to: 'FLSA: Non-exempt',
    tells: [{ field: 'flsa', kind: 'changed', weight: 'meaning', text: 'exempt → nonexempt' }],
  },
  {
    name: 'another code',
    from: '2207',
    to: '2209',
    tells: [{ field: 'classCode', kind: 'changed', weight: 'meaning', text: '2207 → 2209' }],
  },
  {
    name: 'less knowledge',
    from: 'Considerable knowledge',
    to: 'Working knowledge',
    tells: [{ field: 'ksas', kind: 'changed', weight: 'work', text: 'level considerable → working' }],
  },
  {
    name: 'an ability goes',
    from: '- Ability to calm impatient passengers.\n',
    to: '',
    tells: [{ field: 'ksas', kind: 'removed', weight: 'work', text: 'calm impatient passengers' }],
  },
  {
    name: 'closer direction',
    from: 'Under general supervision',
    to: 'Under close supervision',
    tells: [
      { field: 'supervision', kind: 'changed', weight: 'meaning', text: 'general supervision → close supervision' },
      { field: 'summary', kind: 'changed', weight: 'wording', text: 'close supervision' },
    ],
  },
]
