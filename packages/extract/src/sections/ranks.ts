/** Words for a rank, which make one class of a series another: "Senior Planner", "Planner Trainee". */

/** What stands in front of the name that the classes share. */
const before = ['assistant', 'associate', 'chief', 'head', 'junior', 'lead', 'principal', 'senior', 'supervising']
/** What stands behind it. */
const behind = ['aide', 'apprentice', 'assistant', 'helper', 'intern', 'manager', 'specialist', 'supervisor', 'technician', 'trainee']

const [ranksBefore, ranksBehind] = [new Set(before), new Set(behind)]

/** "Senior Planner" and "Planner Trainee" for "planner"; both in lower case. */
export const isRankOf = (title: string, stem: string): boolean =>
  (title.startsWith(`${stem} `) && ranksBehind.has(title.slice(stem.length + 1))) ||
  (title.endsWith(` ${stem}`) && ranksBefore.has(title.slice(0, -stem.length - 1)))

/** Ranks of one name that are written side by side, as a part of an expression: "Assistant/Associate", "Junior, Senior and Lead". */
export const ranksTogether = ((): string => {
  const one = '(?:apprentice|assistant|associate|junior|lead|principal|senior|trainee)'
  return `${one}(?:\\s*(?:,|/|\\band\\b|\\bor\\b)\\s*${one})+`
})()

/** @returns the ranks that are written side by side, one by one */
export const ranksIn = (written: string): string[] => written.split(/\s*(?:[,/]|\band\b|\bor\b)\s*/i).filter(Boolean)
