/** Control words of RTF that stand for one character. */

const characters: Record<string, string> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  page: '\f',
  column: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': ' ',
  _: '-',
  '{': '{',
  '}': '}',
  '\\': '\\',
}

/** @returns null where the word stands for none */
export function characterOf(word: string): string | null {
  return Object.hasOwn(characters, word) ? (characters[word] ?? null) : null
}
