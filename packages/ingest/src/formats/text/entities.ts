/** The HTML entities that word processors and converters leave in text. */
const named: Record<string, string> = {
  amp: '&',
  apos: "'",
  bull: '•',
  cent: '¢',
  copy: '©',
  deg: '°',
  eacute: 'é',
  ecirc: 'ê',
  egrave: 'è',
  emsp: ' ',
  ensp: ' ',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  ge: '≥',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  le: '≤',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: ' ',
  ndash: '–',
  ntilde: 'ñ',
  para: '¶',
  plusmn: '±',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  sect: '§',
  shy: '',
  thinsp: ' ',
  times: '×',
  trade: '™',
}

/** @returns the character that an entity (`&amp;`, `&#8217;`, `&#x2019;`) stands for; null if it is none. */
export function characterOf(entity: string): string | null {
  const name = entity.slice(1, -1)
  if (!name.startsWith('#')) return Object.hasOwn(named, name) ? (named[name] ?? null) : null
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  const real = code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 127 && code < 160)
  if (!real) return null
  return code === 160 ? ' ' : String.fromCodePoint(code)
}
