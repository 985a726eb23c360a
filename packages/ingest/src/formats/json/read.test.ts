/** Records of other systems, as their reader shows them. */
import { describe, expect, test } from '@jest/globals'
import { outlineOf } from '../flowing/outline.fixture.ts'
import { json } from './index.ts'
import { labelFrom } from './page-from-value.ts'
import { readJson } from './read.ts'

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const posting = {
  '@type': 'JobPosting',
  title: 'Mail Clerk',
  hiringOrganization: { '@type': 'Organization', name: 'Port of Elm' },
  remote: false,
  openings: 2,
  salary: null,
  description: '<p>Sorts the mail.</p><ul><li>Stamps letters</li></ul>',
  qualifications: ['High school diploma', 'One year of sorting < 40 letters & parcels'],
}

describe('a record', () => {
  test('is shown by the names of its values', async () =>
    expect(outlineOf(await readJson(bytesOf(posting), 'clerk.txt'))).toEqual([
      'paragraph Title: Mail Clerk',
      'paragraph Hiring organization: Port of Elm',
      'paragraph Remote: No',
      'paragraph Openings: 2',
      'heading 2 Description',
      'paragraph Sorts the mail.',
      'item • Stamps letters',
      'heading 2 Qualifications',
      'item • High school diploma',
      'item • One year of sorting < 40 letters & parcels',
    ]))

  test.each([
    ['jobLocation', 'Job location'],
    ['employment_type', 'Employment type'],
    ['title', 'Title'],
  ])('%s is the label %s', (name, label) => expect(labelFrom(name)).toBe(label))

  test('that is cut off, or holds no words, is text', async () => {
    expect(outlineOf(await readJson(bytesOf('{"title": "Mail Clerk", '), 'clerk.txt'))).toEqual(['paragraph {"title": "Mail Clerk",'])
    expect(outlineOf(await readJson(bytesOf('{"@type": "Thing"}'), 'clerk.txt'))).toEqual(['paragraph {"@type": "Thing"}'])
  })

  test('nested without end is read to its end', async () => {
    const deep = `${'{"a":'.repeat(400)}"b"${'}'.repeat(400)}`
    expect(outlineOf(await readJson(bytesOf(deep), 'deep.txt'))).toHaveLength(1)
  })
})

test.each([
  ['{"title": "Clerk"}', true],
  ['\n[ {"title": "Clerk"} ]', true],
  ['{ braces } in a text', false],
  ['[x] A box that is ticked', false],
  ['["a", "b"]', false],
])('%s looks like a record: %s', (text, is) => expect(json.looksLike(bytesOf(text))).toBe(is))
