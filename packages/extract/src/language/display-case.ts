/** Text in capitals → display case: "DIRECTOR OF PARKS AND RECREATION" → "Director of Parks and Recreation". */

const small = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'but',
  'by',
  'for',
  'from',
  'in',
  'into',
  'nor',
  'of',
  'on',
  'or',
  'per',
  'the',
  'to',
  'via',
  'with',
])
/** Abbreviations that stay in capitals. */
const kept = new Set(
  'II III IV VI VII VIII IX XI XII IT HR GIS CAD ADA EMS EMT EEO IS PC TV HVAC CEO CFO CIO COO CTO GED DNA LAN WAN SQL SAP ERP RN LPN LVN CPA DMV US USA UK NW NE SW SE'.split(
    ' ',
  ),
)

export function displayCase(text: string): string {
  const words = text.split(/(\s+|[-/(])/)
  let first = true
  return words
    .map(word => {
      if (!/\p{L}/u.test(word)) return word
      const bare = word.replace(/[^\p{L}\p{N}]/gu, '')
      const begins = first
      first = false
      if (kept.has(bare.toUpperCase()) || /^(?:\p{L}\.)+$/u.test(word) || /\d/.test(bare)) return word.toUpperCase()
      if (!begins && small.has(bare.toLowerCase())) return word.toLowerCase()
      return word.toLowerCase().replace(/\p{L}/u, letter => letter.toUpperCase())
    })
    .join('')
}
