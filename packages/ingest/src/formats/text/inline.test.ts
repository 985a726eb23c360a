/** Markup inside a line: what is written → the words, [bold] and {raised}. */
import { expect, test } from '@jest/globals'
import { parseInline } from './inline.ts'

function shown(raw: string): string {
  const { text, bold, raised } = parseInline(raw)
  const signs = [
    ...bold.flatMap(
      ([from, to]) =>
        [
          [from, '['],
          [to, ']'],
        ] as const,
    ),
    ...raised.flatMap(
      ([from, to]) =>
        [
          [from, '{'],
          [to, '}'],
        ] as const,
    ),
  ]
  return signs
    .toSorted((a, b) => b[0] - a[0] || (a[1] < b[1] ? 1 : -1))
    .reduce((marked, [at, sign]) => marked.slice(0, at) + sign + marked.slice(at), text)
}

test.each([
  ['**Duties:** sails', '[Duties:] sails'],
  ['__Duties:__ sails', '[Duties:] sails'],
  ['***Note*** and *this*', '[Note] and this'],
  ['**Ability to: ** sail', '[Ability to:] sail'],
  ['**Level**<sup>1</sup> of pay', '[Level]{1} of pay'],
  ['<u>Supervision</u> and <b>pay</b>', '[Supervision] and [pay]'],
  ['<STRONG>Pay</STRONG>', '[Pay]'],
  ['pay [^a] is', 'pay {a} is'],
  ['rooms of 40 ft² each, by rule²', 'rooms of 40 ft² each, by rule{²}'],
  ['Salary* and leave*', 'Salary* and leave*'],
  ['*Required', '*Required'],
  ['signed ________ on ____', 'signed ________ on ____'],
  ['file_name_here', 'file_name_here'],
  ['3 * 4 * 5', '3 * 4 * 5'],
  ['less than <10 lbs> & more', 'less than <10 lbs> & more'],
  ['R&amp;D&nbsp;&ndash;&#8217;&#x2019; &bogus;', 'R&D –’’ &bogus;'],
  ['&#xD800; &#0;', '&#xD800; &#0;'],
  ['1\\. Sails \\*well\\*', '1. Sails *well*'],
  ['see [the form](https://example.org/a)', 'see the form'],
  ['  two   spaces ', 'two spaces'],
  ['a <b> b </b> c', 'a [b] c'],
  ['**', '**'],
])('%j', (raw, expected) => {
  expect(shown(raw)).toBe(expected)
})
