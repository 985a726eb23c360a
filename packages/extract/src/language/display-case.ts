/** Text in capitals → display case: "DIRECTOR OF PARKS AND RECREATION" → "Director of Parks and Recreation". */
import { evenSpaces } from './white-space.ts'

/** Stay in lower case inside a title. */
const small = new Set('a an and as at but by for from in into nor of on or per the to via with'.split(' '))
/** Abbreviations that stay in capitals. */
const kept = new Set(
  'ADA ADP AFIS ASE AV CAD CATV CCTV CDL CEO CFO CIO CISO CNA COO CPA CRM CTO CTE DMV DNA DPW EEO EMS EMT ERP ESL GED GIS HIV HR HRIS HVAC IBM II III IS IT IV IX JROTC LAN LPN LVN MIS NASA NE NPDES NW OB OSHA PBX PC PR QA QC RF RN ROTC SAP SCADA SE SQL STEM SW TB TV UK US USA VI VII VIII VP WAN WIC XI XII'.split(
    ' ',
  ),
)

/** Letters in capitals only become display case; a word with both kinds of letters is left as it was written. */
export function displayCase(text: string): string {
  let first = true
  return text
    .split(/(\s+|[-–—/(])/)
    .map(word => {
      if (!/\p{L}/u.test(word)) return word
      const begins = first
      first = false
      const bare = word.replace(/[^\p{L}\p{N}]/gu, '')
      if (kept.has(bare.toUpperCase()) || /^(?:\p{L}\.){2,}$/u.test(word) || /\d/.test(bare)) return word.toUpperCase()
      if (!begins && small.has(bare.toLowerCase())) return word.toLowerCase()
      return word
        .toLowerCase()
        .replace(/\p{L}/u, letter => letter.toUpperCase())
        .replace(/^(Mc|O['’])(\p{L})/u, (_, head: string, letter: string) => head + letter.toUpperCase())
    })
    .join('')
}

/** Display case where no letter is in lower case; else as written. */
export const shownFrom = (text: string): string => {
  const clean = evenSpaces(text).trim()
  return /\p{Ll}/u.test(clean) ? clean : displayCase(clean)
}
