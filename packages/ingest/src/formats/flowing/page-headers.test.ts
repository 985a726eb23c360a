import { describe, expect, test } from '@jest/globals'
import { outline, p, packageOf, part, r } from '../docx/testing/word-document.ts'
import { isLabelled, partHeaders } from './page-headers.ts'

test.each([
  ['Class Code: 4410', true],
  ['Job Title: Bailiff', true],
  ['Page: 3', false],
  ['City of Oakfield', false],
  ['class code: 4410', false],
  ['The board has decided on this and on no other wording: see below', false],
])('%s is labelled: %p', (line, expected) => expect(isLabelled(line)).toBe(expected))

const cases: { name: string; lines: string[]; body: string[]; told: string[]; margin: string[] }[] = [
  {
    name: 'parts of a line',
    lines: ['Oakfield\tTitle: Bailiff\tCode: 12'],
    body: ['Duties'],
    told: ['Title: Bailiff', 'Code: 12'],
    margin: ['Oakfield'],
  },
  { name: 'what the document says itself', lines: ['Title: Bailiff'], body: ['TITLE:  BAILIFF'], told: [], margin: ['Title: Bailiff'] },
  { name: 'a header of even pages says it again', lines: ['Code: 12', 'Code: 12'], body: [], told: ['Code: 12'], margin: [] },
]
test.each(cases)('$name', ({ lines, body, told, margin }) => expect(partHeaders(lines, body)).toEqual({ told, margin }))

describe('of a Word document', () => {
  const relationships =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>'
  const header = part('w:hdr', p(`${r('Oakfield')}<w:r><w:tab/></w:r>${r('Class Code: 0140')}`))

  test('the code that only the header has is read', async () => {
    const body = `${p('Sorts the mail.')}<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>`
    const bytes = packageOf(body, { 'word/header1.xml': header, 'word/_rels/document.xml.rels': relationships })
    expect(await outline(bytes)).toEqual(['paragraph header Oakfield', 'paragraph Class Code: 0140', 'paragraph Sorts the mail.'])
  })
})
