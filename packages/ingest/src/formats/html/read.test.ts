/** Web pages as job boards and word processors write them, and what is made of them. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UnreadableFile } from '../../unreadable-file.ts'
import { boldIn, outlineOf } from '../flowing/outline.fixture.ts'
import type { Content } from '../format.ts'
import { looksLikeHtml } from './looks-like.ts'
import { readHtml } from './read.ts'

const bytesOf = (html: string): Uint8Array => new TextEncoder().encode(html)
const read = (html: string): Promise<Content> => readHtml(bytesOf(html), 'clerk.html')

describe('whether a file is a page', () => {
  test.each<[start: string, expected: boolean]>([
    ['<!DOCTYPE html><p>x', true],
    ['\ufeff\n<!-- saved -->\n<html>', true],
    ['<?xml version="1.0"?><html>', true],
    ['<div><p>a</p><p>b</p><p>c</p><p>d</p></div>', true],
    ['<p>One paragraph with a tag', false],
    ['Duties: <b>Sorts</b></p></p></p></p>', false],
    ['<?xml version="1.0"?><job>', false],
    ['<style>p { margin: 0 }</style><p>x', true],
    ['<10 lbs', false],
  ])('%s', (start, expected) => {
    expect(looksLikeHtml(bytesOf(start))).toBe(expected)
  })
})

describe('blocks', () => {
  test.each<[what: string, html: string, expected: string[]]>([
    ['headings by level', '<h1>Mail Clerk</h1><h3>Duties</h3>', ['heading 1 Mail Clerk', 'heading 3 Duties']],
    ['a heading by its role', '<div role="heading" aria-level="2">Duties</div>', ['heading 2 Duties']],
    ['entities and white space', '<p>Sorts&nbsp;mail\n  &amp; bags&#8217;</p>', ['paragraph Sorts mail & bags’']],
    ['text that stands in no element', 'Sorts mail<p>Carries bags', ['paragraph Sorts mail', 'paragraph Carries bags']],
    ['broken lines', '<p>Class: Clerk<br>Code: 0123</p>', ['paragraph Class: Clerk', 'paragraph Code: 0123']],
    [
      'lists within lists',
      '<ul><li>Sorts.<ul><li>Files.</ul><li><p>Drives.</p><p>Daily.</p></ul>',
      ['item • Sorts.', 'item >1 • Files.', 'item • Drives.', 'paragraph Daily.'],
    ],
    ['numbers and letters', '<ol start=3><li>C.<li value=9>I.</ol><ol type=a><li>A.</ol>', ['item 3. C.', 'item 9. I.', 'item a. A.']],
    [
      'a dot that was typed',
      '<p style="text-indent:-18pt"><span>·<span>&nbsp;&nbsp; </span></span>Sorts mail.</p>',
      ['item · Sorts mail.'],
    ],
    ['cells of a table without end tags', '<table><tr><th>Task<th>Freq<tr><td>Lift<td>O</table>', ['row Task | Freq', 'row Lift | O']],
    ['merged cells', '<table><tr><td rowspan=2>A<td colspan=2>B<tr><td>C<td>D</table>', ['row A | B | ', 'row  | C | D']],
    [
      'a table for the layout',
      `<table><tr><td><h2>Duties</h2><p>${'Sorts mail. '.repeat(20)}</p></table>`,
      ['heading 2 Duties', `paragraph ${'Sorts mail. '.repeat(20).trim()}`],
    ],
    ['check boxes', '<p><input type=checkbox checked>Office <input type=radio>Field</p>', ['paragraph ☒ Office ☐ Field']],
    [
      'scripts, styles, menus and what is hidden',
      '<style>p{}</style><nav>Home</nav><p hidden>No</p><p style="display: none">No</p><p aria-hidden="true">No</p><script>"<p>No</p>"</script><template>No</template><button>Apply</button><p>Yes.</p>',
      ['paragraph Yes.'],
    ],
    [
      'what stands around the main part',
      '<header>Jobs Board</header><div>Sign in</div><main><header><h1>Clerk</h1></header><p>Sorts the mail.</p></main><div>Similar jobs</div><footer>Imprint</footer>',
      [
        'paragraph header Jobs Board',
        'paragraph header Sign in',
        'heading 1 Clerk',
        'paragraph Sorts the mail.',
        'paragraph footer Similar jobs',
        'paragraph footer Imprint',
      ],
    ],
    ['a title above the main part', '<h1>Clerk</h1><main>Sorts the mail.</main>', ['heading 1 Clerk', 'paragraph Sorts the mail.']],
    [
      'a list of nothing but links',
      '<ul><li><a>Home</a><li><a>Jobs</a><li><a>Help</a></ul><p>Sorts.</p><ul><li><a>Form</a> to fill<li>x<li>y</ul>',
      [
        'paragraph header Home',
        'paragraph header Jobs',
        'paragraph header Help',
        'paragraph Sorts.',
        'item • Form to fill',
        'item • x',
        'item • y',
      ],
    ],
    [
      'what its names say are menus, notices and feet, where what stands in them bears it out',
      '<div id="cookie-notice">We use cookies. <a>Ok</a></div><div class="siteHeader"><a>Port</a></div><p class="breadcrumb"><a>Home</a> / Clerk</p><h1>Clerk</h1><p>Sorts the mail.</p>' +
        '<div class="job-sidebar"><h2>Facts</h2><p>Pay: $20 an hour</p><a>Apply</a></div><div class="widget"><h2>News</h2><p><a>Pool</a></p><p><a>Roads</a></p><p><a>Parks</a></p></div>' +
        '<div class="has-menu"><p>Drives.</p></div><div class="footer">12 Pier Street</div>',
      [
        'paragraph header We use cookies. Ok',
        'paragraph header Port',
        'paragraph header Home / Clerk',
        'heading 1 Clerk',
        'paragraph Sorts the mail.',
        'heading 2 Facts',
        'paragraph Pay: $20 an hour',
        'paragraph Apply',
        'paragraph Drives.',
        'paragraph footer News',
        'paragraph footer Pool',
        'paragraph footer Roads',
        'paragraph footer Parks',
        'paragraph footer 12 Pier Street',
      ],
    ],
    [
      'a title that is a link to itself, and a long text in what is named like a notice, are text',
      `<div class="entry-header"><h2><a>Clerk</a></h2></div><div class="modal"><p>${'Sorts mail. '.repeat(70)}</p></div>`,
      ['heading 2 Clerk', `paragraph ${'Sorts mail. '.repeat(70).trim()}`],
    ],
    [
      'links side by side are a menu; below a heading of the main part, a list of them is text',
      '<div><a>Home</a><a>Jobs</a><a>Help</a></div><main><h1>Clerk</h1><h2>Related titles</h2><ul><li><a>Messenger</a><li><a>Sorter</a><li><a>Driver</a></ul><p>Sorts the mail of the whole house.</p></main>',
      [
        'paragraph header Home Jobs Help',
        'heading 1 Clerk',
        'heading 2 Related titles',
        'item • Messenger',
        'item • Sorter',
        'item • Driver',
        'paragraph Sorts the mail of the whole house.',
      ],
    ],
    [
      'words for screen readers alone',
      '<p>Sorts the mail. <span class="icon sr-only">Opens a window</span></p>',
      ['paragraph Sorts the mail.'],
    ],
    [
      'a page laid out by a table: its menu, and a form within its text',
      '<table><tr><td><a>Home</a><br><a>Careers</a></td><td><h1>Clerk</h1><table><tr><td>Code:</td><td>0123</td></tr></table><p>Sorts the mail.<p>Drives.<p>Files.</td></tr></table>',
      [
        'paragraph header Home Careers',
        'heading 1 Clerk',
        'row Code: | 0123',
        'paragraph Sorts the mail.',
        'paragraph Drives.',
        'paragraph Files.',
      ],
    ],
    [
      'boxes stand apart from the words before them; ligatures are their letters',
      '<label><input type=checkbox checked>O\ufb03ce</label><label><input type=checkbox>Field</label>',
      ['paragraph ☒ Office ☐ Field'],
    ],
    ['text as it was typed', '<pre>DUTIES\nSorts mail.</pre>', ['heading DUTIES', 'paragraph Sorts mail.']],
  ])('%s', async (_, html, expected) => {
    expect(outlineOf(await read(html))).toEqual(expected)
  })

  test('letters by the style sheet of the page: the later rule wins, those for some screens do not count', async () => {
    const sheet =
      '<style>@media print{.plain{font-weight:700}}.loud{font-weight:700;color:red}p.note,.mark{vertical-align:super}.calm{font-weight:400}.tab .hid{font-weight:700}</style>'
    const content = await read(
      `${sheet}<p><span class="loud">Class:</span> Clerk<span class="mark">1</span> <span class="plain">one</span> <span class="loud calm">two</span> <span class="hid">three</span> <b class="calm" style="font-weight:700">four</b></p>`,
    )
    expect(boldIn(content)).toEqual(['Class:', 'four'])
    expect(content.blocks.map(({ text, look }) => look.raised.map(([start, end]) => text.slice(start, end)))).toEqual([['1']])
  })

  test('bold and underlined letters, but no links', async () => {
    const content = await read(
      '<p><b>Class:</b> Clerk <u>one</u> <a><u>two</u></a> <span style="font-weight:700">three</span><b style="font-weight:normal">x</b>',
    )
    expect(boldIn(content)).toEqual(['Class:', 'one', 'three'])
  })

  test.each<[string, Uint8Array, string]>([
    ['Windows-1252', Buffer.from('<p>caf\xe9 \x96 bar', 'latin1'), 'café – bar'],
    ['the character set that the page declares', Buffer.from('<meta charset="windows-1251"><p>\xc4\xe0', 'latin1'), 'Да'],
    ['UTF-16', Buffer.from('\ufeff<p>café', 'utf16le'), 'café'],
  ])('%s', async (_, bytes, expected) => {
    expect((await readHtml(bytes, 'clerk.html')).blocks.map(({ text }) => text)).toEqual([expected])
  })
})

describe('damage', () => {
  test.each<[string, string, string]>([
    ['no words', '<html><script>x()</script>', 'no-text'],
    ['nested without end', `${'<font>'.repeat(20_000)}x`, 'corrupt'],
  ])('%s', async (_, html, code) => {
    await expect(read(html)).rejects.toMatchObject({ code })
  })

  const tags = [
    '<p>',
    '</p>',
    '<ul>',
    '</ul>',
    '<li>',
    '<table>',
    '<tr>',
    '<td colspan=3>',
    '</td>',
    '</table>',
    '<h2>',
    '</h2>',
    '<nav>',
    '</nav>',
    '<b>',
    'x',
    ' ',
    '<br>',
    '<',
  ]
  test('any heap of tags gives content or an unreadable file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...tags), { maxLength: 60 }), async heap => {
        const outcome = await read(heap.join('')).catch((error: unknown) => error)
        expect(outcome instanceof UnreadableFile || (outcome as Content).blocks.length > 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
