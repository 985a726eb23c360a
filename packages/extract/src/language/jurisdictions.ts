/** Countries' parts as ISO 3166-2 codes: the states and territories of the United States and the provinces of Canada. */
import { matchesOf } from './patterns.ts'

const table = `US-AL Alabama|US-AK Alaska|US-AZ Arizona|US-AR Arkansas|US-CA California|US-CO Colorado|US-CT Connecticut|US-DE Delaware|US-DC District of Columbia|US-FL Florida|US-GA Georgia|US-HI Hawaii|US-HI Hawai'i|US-ID Idaho|US-IL Illinois|US-IN Indiana|US-IA Iowa|US-KS Kansas|US-KY Kentucky|US-LA Louisiana|US-ME Maine|US-MD Maryland|US-MA Massachusetts|US-MI Michigan|US-MN Minnesota|US-MS Mississippi|US-MO Missouri|US-MT Montana|US-NE Nebraska|US-NV Nevada|US-NH New Hampshire|US-NJ New Jersey|US-NM New Mexico|US-NY New York|US-NC North Carolina|US-ND North Dakota|US-OH Ohio|US-OK Oklahoma|US-OR Oregon|US-PA Pennsylvania|US-PR Puerto Rico|US-RI Rhode Island|US-SC South Carolina|US-SD South Dakota|US-TN Tennessee|US-TX Texas|US-UT Utah|US-VT Vermont|US-VA Virginia|US-WA Washington|US-WV West Virginia|US-WI Wisconsin|US-WY Wyoming|US-GU Guam|CA-AB Alberta|CA-BC British Columbia|CA-MB Manitoba|CA-NB New Brunswick|CA-NL Newfoundland and Labrador|CA-NS Nova Scotia|CA-ON Ontario|CA-PE Prince Edward Island|CA-QC Quebec|CA-SK Saskatchewan|CA-NT Northwest Territories|CA-NU Nunavut|CA-YT Yukon`
const entries = table.split('|').map((line): [name: string, code: string] => [line.slice(6), line.slice(0, 5)])
const codeByName = new Map(entries.map(([name, code]) => [name.toLowerCase(), code]))
const codeByAbbreviation = new Map(entries.map(([, code]) => [code.slice(3), code]))

const byLength = entries.map(([name]) => name).sort((a, b) => b.length - a.length)
/** Source of a pattern for the full name of a state or province, as printed in capitals or title case. */
export const jurisdictionPattern = `(?:${byLength.map(name => name.replace(/ /g, '\\s+').replace("'", "['’ʻ]")).join('|')})`
const named = new RegExp(`\\b${jurisdictionPattern}(?![\\w’'])`, 'g')
const namedAnyCase = new RegExp(`^${jurisdictionPattern}$`, 'i')

/** "Pennsylvania", "PA", "State of Ohio", "Commonwealth of Virginia" → its code; null for anything else. */
export function jurisdictionOf(name: string): string | null {
  const bare = name
    .replace(/^(?:the\s+)?(?:state|commonwealth|province|territory)\s+of\s+/i, '')
    .replace(/[’ʻ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
  if (/^[A-Z]{2}$/.test(bare)) return codeByAbbreviation.get(bare) ?? null
  return namedAnyCase.test(bare) ? (codeByName.get(bare.toLowerCase()) ?? null) : null
}

/** Full names in a text, in order. "Washington County" and "New York City" name no state. */
export function jurisdictionsIn(text: string): { start: number; end: number; code: string }[] {
  return matchesOf(named, text).flatMap(match => {
    const end = match.index + match[0].length
    const code = jurisdictionOf(match[0])
    return code === null || /^\s+(?:City|County|Parish|Township|Avenue|Street|Boulevard)\b/.test(text.slice(end))
      ? []
      : [{ start: match.index, end, code }]
  })
}
