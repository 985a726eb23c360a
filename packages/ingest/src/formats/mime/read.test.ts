/** Pages saved as one file by browsers and word processors, and messages. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UnreadableFile } from '../../unreadable-file.ts'
import { outlineOf } from '../flowing/outline.fixture.ts'
import { looksLikeMail, looksLikeSavedPage } from './looks-like.ts'
import { readMime } from './read.ts'

const bytesOf = (...lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'))
const savedPage = bytesOf(
  'From: <Saved by Blink>',
  'Subject: Mail Clerk | Jobs',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html"; boundary="b"',
  '',
  '--b',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<html><head><title>Jobs</title></head><body><h1>Mail Clerk</h1><p>Sorts=',
  ' the mail =E2=80=93 daily.</p></body></html>',
  '--b',
  'Content-Type: text/html',
  '',
  '<html><body>Advertisement</body></html>',
  '--b--',
)
const head = ['From: Personnel <hr@port.example>', 'To: all@port.example', 'Message-ID: <1@port.example>', 'MIME-Version: 1.0']
const letter = bytesOf(
  ...head,
  'Subject: =?UTF-8?Q?Opening:_Mail_Clerk_=E2=80=93_Port?=',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'DUTIES',
  '',
  '- Sorts the mail',
  '--b',
  'Content-Type: application/pdf',
  'Content-Disposition: attachment; filename="clerk.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERi0=',
  '--b--',
)
const memo = bytesOf('From: Personnel', 'Subject: Mail Clerk', 'Date: May 2', '', 'Sorts the mail.')

describe('whether a file is a saved page or a message', () => {
  test.each([
    ['a saved page', savedPage, [true, false]],
    ['a message', letter, [false, true]],
    ['a message of a page with its pictures', bytesOf(...head, 'Content-Type: multipart/related; boundary="b"', '', '--b'), [false, true]],
    ['a memo', memo, [false, false]],
    ['text about them', bytesOf('MIME-Version: 1.0 is what a message says.', '', 'Sorts the mail.'), [false, false]],
  ])('%s', (_, bytes, expected) => {
    expect([looksLikeSavedPage(bytes), looksLikeMail(bytes)]).toEqual(expected)
  })
})

describe('blocks', () => {
  test('of a saved page: its first page, without the title of the window', async () => {
    expect(outlineOf(await readMime(savedPage, 'clerk.mhtml'))).toEqual(['heading 1 Mail Clerk', 'paragraph Sorts the mail – daily.'])
  })

  test('of a message: its text below its subject, and a note on what comes with it', async () => {
    const content = await readMime(letter, 'clerk.eml')
    expect(outlineOf(content)).toEqual(['paragraph Opening: Mail Clerk – Port', 'heading DUTIES', 'item - Sorts the mail'])
    expect(content.notes).toEqual([expect.objectContaining({ code: 'mail/attachments', text: expect.stringContaining('clerk.pdf') })])
  })

  test('of a message in HTML: its subject is the title', async () => {
    const page = bytesOf(...head, 'Subject: Mail Clerk', 'Content-Type: text/html', '', '<p>Sorts the mail.</p>')
    expect(outlineOf(await readMime(page, 'clerk.eml'))).toEqual(['heading 1 Mail Clerk', 'paragraph Sorts the mail.'])
  })

  test('a message without words is refused', async () => {
    await expect(readMime(bytesOf(...head, 'Content-Type: text/plain', '', ''), 'clerk.eml')).rejects.toMatchObject({ code: 'no-text' })
  })

  test('a file cut off anywhere gives content or an unreadable file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(letter.length), async end => {
        const outcome = await readMime(letter.subarray(0, end), 'clerk.eml').catch(error => error)
        expect(outcome instanceof UnreadableFile || Array.isArray(outcome.blocks)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
