/** Whether words name someone who works. */
import { noRole, roleEnding, roleWords } from './lexicon.ts'

/** Does a word of the line name someone who works? "Senior Clerk" and "Director of Parks" do. */
export function namesRole(text: string): boolean {
  return (text.match(/\p{L}[\p{L}'’]+/gu) ?? []).some(word => {
    const lower = word.toLowerCase()
    const one = lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower
    return roleWords.has(one) || (one.length > 4 && roleEnding.test(one) && !noRole.has(one))
  })
}

/** The same by the words that name nothing else: "City of Chester" has none, "City of Chester Clerk" has one. */
export const namesPlainRole = (text: string): boolean =>
  (text.toLowerCase().match(/\p{L}[\p{L}'’]+/gu) ?? []).some(
    word =>
      roleWords.has(word.replace(/s$/, '')) ||
      /^(?:administrator|analyst|coordinator|director|inspector|manager|officer|supervisor)s?$/.test(word),
  )
