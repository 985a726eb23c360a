/** Awkward constructs of Word and of PDF forms, each with the block that must come of it, in reading order. The names are those of the files' own marks. */
import type { DocumentBlock } from '@specmill/model'

/** What of a block is looked at; what is not named may be anything. */
export interface Expected {
  text: string
  kind?: DocumentBlock['kind']
  marker?: string
  depth?: number
  level?: number
  margin?: 'header' | 'footer'
}
export type Construct = readonly [construct: string, expected: Expected]

export const wordConstructs: Construct[] = [
  ['the header of the page', { text: 'HDRTEXT City of X', margin: 'header' }],
  ['the style Title', { text: 'Position Description', kind: 'heading', level: 0 }],
  ['a heading made by bold and size alone', { text: 'FAKEHEADING ESSENTIAL DUTIES', kind: 'heading' }],
  ['a tracked insertion, and no tracked deletion', { text: 'TRACK keep INSERTED' }],
  ['check boxes that are content controls', { text: '☒ CHECKEDSDT exempt ☐ UNCHECKEDSDT nonexempt' }],
  ['check boxes that are symbols of Wingdings', { text: '☒ SYMCHECKED full time ☐ SYMUNCHECKED part time' }],
  ['a check box that is a form field', { text: '☒ LEGACYCHECKED union' }],
  ['a text box', { text: 'TEXTBOX inside' }],
  ['a non-breaking hyphen, a tab and a soft hyphen', { text: 'non-exempt\tsofthyphen' }],
  ['the first of a numbered list', { text: 'First num', kind: 'item', marker: '1.' }],
  ['the second of a numbered list', { text: 'Second num', kind: 'item', marker: '2.' }],
  ['a paragraph between items', { text: 'Interrupting paragraph', kind: 'paragraph' }],
  ['a numbered list that goes on after it', { text: 'Third num', kind: 'item', marker: '3.' }],
  ['a bullet', { text: 'bul 1', kind: 'item', marker: '•', depth: 0 }],
  ['a bullet below it', { text: 'bul nested', kind: 'item', marker: '•', depth: 1 }],
  ['cells merged across', { text: 'c00 c01\t\tc02', kind: 'row' }],
  ['a cell merged down, with what it holds in its first row', { text: 'c10 c20\tc11\tc12', kind: 'row' }],
  ['and nothing of it below', { text: '\tc21\tc22', kind: 'row' }],
  ['a table in a cell', { text: 'nestA\tnestB', kind: 'row' }],
  ['the footer of the page', { text: 'FTRTEXT Page 1', margin: 'footer' }],
]
/** Deleted text, and the second copy of a text box that Word keeps for older programs. */
export const absentWords = ['DELETED']
export const onceOnly = ['TEXTBOX', 'nestA', 'c10']

export const formConstructs: Construct[] = [
  ['a check box that is ticked', { text: '☒ Exempt' }],
  ['a check box that is not', { text: '☐ Non-exempt' }],
  ['a text field after its label', { text: 'Department: Finance' }],
]

/** @returns the blocks with this text, each with as much of its look as is expected. */
export function found(blocks: readonly DocumentBlock[], expected: Expected): Expected[] {
  return blocks
    .filter(({ text }) => text === expected.text)
    .map(({ text, kind, look }) => {
      const { marker, depth, level, margin } = look
      const seen: Record<string, unknown> = { text, kind, marker, depth, level, margin }
      return Object.fromEntries(Object.keys(expected).map(key => [key, seen[key]])) as unknown as Expected
    })
}
