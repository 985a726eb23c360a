/** A list of duties as it was judged, the extraction as it is now, and what the two give together. */
import type { Judgement } from '@specmill/model'

type Said = Pick<Judgement, 'field' | 'verdict'> & Partial<Judgement>

export interface CorrectedCase {
  name: string
  /** What the document says now, a duty a line. */
  duties?: string[]
  title?: string | null
  said: Said[]
  /** Texts of the duties. */
  gives?: string[]
  titleGives?: string | null
  differs: boolean[]
  /** Codes of the notes that are added. */
  notes: string[]
}

const duty = (text: string) => ({
  text,
  clauses: [],
  category: null,
  modality: 'does',
  catchAll: false,
  percent: null,
  scope: [],
  strength: null,
})
const duties = ['Mends nets.', 'Dyes sails.', 'Keeps the loft.']

export const cases: CorrectedCase[] = [
  {
    name: 'accepted, and still so',
    said: [{ field: 'title', verdict: 'accept', found: 'Sailmaker' }],
    titleGives: 'Sailmaker',
    differs: [false],
    notes: [],
  },
  {
    name: 'accepted, and another now',
    title: 'Sail Maker II',
    said: [{ field: 'title', verdict: 'accept', found: 'Sailmaker' }],
    titleGives: 'Sailmaker',
    differs: [true],
    notes: ['review/corrected'],
  },
  {
    name: 'corrected',
    said: [{ field: 'title', verdict: 'correct', value: 'Master Sailmaker', found: 'Sailmaker' }],
    titleGives: 'Master Sailmaker',
    differs: [false],
    notes: ['review/corrected'],
  },
  {
    name: 'corrected, and another mistake now',
    title: 'Loft',
    said: [{ field: 'title', verdict: 'correct', value: 'Master Sailmaker', found: 'Sailmaker' }],
    titleGives: 'Master Sailmaker',
    differs: [true],
    notes: ['review/corrected'],
  },
  {
    name: 'corrected, and the rules have learnt it',
    title: 'Master Sailmaker',
    said: [{ field: 'title', verdict: 'correct', value: 'Master Sailmaker', found: 'Sailmaker' }],
    titleGives: 'Master Sailmaker',
    differs: [false],
    notes: ['review/corrected'],
  },
  {
    name: 'rejected',
    said: [{ field: 'title', verdict: 'reject', found: 'Sailmaker' }],
    titleGives: null,
    differs: [false],
    notes: ['review/corrected'],
  },
  {
    name: 'another value than the rejected one has not been judged',
    title: 'Loft',
    said: [{ field: 'title', verdict: 'reject', found: 'Sailmaker' }],
    titleGives: 'Loft',
    differs: [true],
    notes: ['review/differs'],
  },
  {
    name: 'the document does not say it',
    said: [{ field: 'title', verdict: 'absent', found: 'Sailmaker' }],
    titleGives: null,
    differs: [false],
    notes: ['review/corrected'],
  },
  {
    name: 'the last word counts',
    said: [
      { field: 'title', verdict: 'reject', found: 'Sailmaker' },
      { field: 'title', verdict: 'correct', value: 'Rigger', found: 'Sailmaker' },
    ],
    titleGives: 'Rigger',
    differs: [false],
    notes: ['review/corrected'],
  },
  {
    name: 'an item that has moved is found again',
    duties: ['Splices ropes.', ...duties],
    said: [{ field: 'duties[1]', verdict: 'correct', value: duty('Dyes canvas.'), found: duty('Dyes sails.') }],
    gives: ['Splices ropes.', 'Mends nets.', 'Dyes canvas.', 'Keeps the loft.'],
    differs: [false],
    notes: ['review/corrected'],
  },
  {
    name: 'an item that is gone stays away, and a note tells',
    duties: ['Mends nets.'],
    said: [{ field: 'duties[2]', verdict: 'correct', value: duty('Keeps the sail loft.'), found: duty('Keeps the loft.') }],
    gives: ['Mends nets.'],
    differs: [true],
    notes: ['review/differs'],
  },
  {
    name: 'two items are rejected',
    said: [
      { field: 'duties[0]', verdict: 'reject', found: duty('Mends nets.') },
      { field: 'duties[2]', verdict: 'absent', found: duty('Keeps the loft.') },
    ],
    gives: ['Dyes sails.'],
    differs: [false, false],
    notes: ['review/corrected', 'review/corrected'],
  },
  {
    name: 'an item is added behind the last',
    said: [{ field: 'duties[3]', verdict: 'correct', value: duty('Stows gear.'), found: null }],
    gives: [...duties, 'Stows gear.'],
    differs: [false],
    notes: ['review/corrected'],
  },
  {
    name: 'what was added is not added again when the rules find it',
    duties: ['Stows gear.', ...duties],
    said: [{ field: 'duties[3]', verdict: 'correct', value: duty('Stows gear.'), found: null }],
    gives: ['Stows gear.', ...duties],
    differs: [false],
    notes: ['review/corrected'],
  },
  {
    name: 'a part of an item',
    said: [{ field: 'duties[1].text', verdict: 'correct', value: 'Dyes canvas.', found: 'Dyes sails.' }],
    gives: ['Mends nets.', 'Dyes canvas.', 'Keeps the loft.'],
    differs: [false],
    notes: ['review/corrected'],
  },
  {
    name: 'a whole list',
    said: [{ field: 'duties', verdict: 'absent', found: duties.map(duty) }],
    gives: [],
    differs: [false],
    notes: ['review/corrected'],
  },
  {
    name: 'a field that there is not',
    said: [{ field: 'colour', verdict: 'reject' }],
    gives: duties,
    differs: [true],
    notes: ['review/differs'],
  },
]
