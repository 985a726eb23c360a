/** Numbers as a word processor prints them before a list item: ST_NumberFormat of ECMA-376, part 1, 17.18.59. */

const romans: [value: number, letters: string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

export function roman(number: number): string {
  let rest = number
  let letters = ''
  for (const [value, digits] of romans)
    while (rest >= value) {
      letters += digits
      rest -= value
    }
  return letters
}

/** a … z, aa, bb, … zz, aaa: Word repeats the letter, it does not count in base 26. */
function letter(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(10, Math.ceil(number / 26)))
}

function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13
  return `${number}${(!teen && ['th', 'st', 'nd', 'rd'][number % 10]) || 'th'}`
}

/** @param format as in numbering.xml ("lowerLetter"); one that is not known counts in plain digits */
export function formatNumber(number: number, format: string): string {
  if (format === 'none') return ''
  if (number < 1 || number > 30_000) return String(number)
  switch (format) {
    case 'lowerLetter':
      return letter(number)
    case 'upperLetter':
      return letter(number).toUpperCase()
    case 'lowerRoman':
      return roman(number)
    case 'upperRoman':
      return roman(number).toUpperCase()
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'ordinal':
      return ordinal(number)
    default:
      return String(number)
  }
}
