/** List markers as printed: bullets, numbers, letters, outline numbers. */

export type MarkerStyle = string

export interface Marker {
  /** As printed: "1.", "(a)", "•". */
  marker: string
  /** Markers of one list share it: "•", "1.", "(a)". */
  style: MarkerStyle
  /** 1 for "1.", "a)", "I."; 0 for a bullet. A letter that is a Roman number too has both readings. */
  ordinals: number[]
  /** Characters from the start of the text to the first of the item's words. */
  length: number
}

const glyph = '[•·▪●○◦‣⁃∙■□▶►➢➤›❖✦\\uf0a7\\uf0b7\\uf0d8\\uf076\\uf02d]'
const patterns: [kind: 'bullet' | 'number' | 'outline' | 'letter', RegExp][] = [
  ['bullet', new RegExp(`^(${glyph})\\s{0,20}(?=[^\\s])`, 'u')],
  // a bullet that was encoded twice
  ['bullet', /^(â\u0080?¢)Â?\s{0,20}(?=\S)/u],
  ['bullet', /^([-*+o–—])\s{1,20}(?=\S)/u],
  // a hyphen without a space is a bullet in front of a word, and none in front of a number
  ['bullet', /^(-)(?=\p{Lu}\p{Ll}+(?:[\s,.;:]|$))/u],
  ['outline', /^(\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s{1,20}(?=[A-Z“"])/u],
  ['number', /^(\(\d{1,2}\)|\d{1,3}[.)])(?:Â?\s{1,20}(?=\S)|(?=[A-Z][a-z]))/u],
  ['letter', /^(\((?:[A-Za-z]|[ivxlIVXL]{2,5})\)|(?:[A-Za-z]|[ivxlIVXL]{2,5})[.)])\s{1,20}(?=\S)/u],
]

/** @returns the marker that a line begins with, judged alone; `lists.ts` judges it beside its neighbours. */
export function markerOf(text: string): Marker | null {
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(text)
    const marker = match?.[1]
    // "(1) (2)" marks empty places, and has no words
    if (!match || !marker || !/[\p{L}$%]/u.test(text.slice(match[0].length, match[0].length + 200))) continue
    const body = marker.replace(/[().]/g, '')
    if (kind === 'bullet') return { marker, style: marker, ordinals: [0], length: match[0].length }
    if (kind === 'outline') return { marker, style: 'outline', ordinals: [Number(body) || 1], length: match[0].length }
    if (kind === 'number') return { marker, style: marker.replace(/\d+/, '1'), ordinals: [Number(body)], length: match[0].length }
    const ordinals = ordinalsOf(body)
    if (ordinals.length === 0) continue
    const upper = body === body.toUpperCase()
    return { marker, style: marker.replace(body, upper ? 'A' : 'a'), ordinals, length: match[0].length }
  }
  return null
}

function ordinalsOf(letters: string): number[] {
  const lower = letters.toLowerCase()
  const ordinals: number[] = []
  if (lower.length === 1) ordinals.push(lower.charCodeAt(0) - 96)
  const roman = romanNumber(lower)
  if (roman > 0) ordinals.push(roman)
  return ordinals
}

const romanNumbers = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
]

function romanNumber(letters: string): number {
  return romanNumbers.indexOf(letters) + 1
}
