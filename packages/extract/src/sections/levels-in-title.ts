/** The levels that one title names: "Records Clerk I/II", "Assistant/Associate Planner". */
import { ranksIn, ranksTogether } from './ranks.ts'

export interface TitledLevel {
  title: string
  /** What the text may call it besides: "Clerk I", "Level I". */
  shortNames: string[]
}

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI']
const digits = ['1', '2', '3', '4', '5', '6']
const level = '(?:I{1,3}|IV|VI?|[1-6])'
const between = '\\s*(?:,\\s*(?:and\\s+)?|/|&|\\band\\b|-|–)\\s*'
/** "Records Clerk I/II", "Records Clerk I, II and III", "Records Clerk I-III". */
const numbered = new RegExp(`^(\\p{Lu}.{2,70}?)[\\s-]+(${level}(?:${between}${level})+)$`, 'iu')
/** "Plant Operator Trainee/I/II": the trainee is the first of the levels. */
const fromTrainee = new RegExp(`^(\\p{Lu}.{2,70}?)[\\s-]+(trainee)${between}(${level}(?:${between}${level})*)$`, 'iu')
/** "Electrician (Grade I, II, III)": each is called "Electrician" with the words in the brackets. */
const bracketed = new RegExp(`^(\\p{Lu}.{2,70}?)\\s*\\((grade|level|class)s?\\s+(${level}(?:${between}${level})+)\\)$`, 'iu')
/** "Registered Nurse (RN I, RN II)". */
const abbreviated = new RegExp(`^(\\p{Lu}.{2,70}?)\\s*\\(([A-Z]{2,5})\\s+(${level}(?:${between}(?:\\2\\s+)?${level})+)\\)`, 'u')
/** "Assistant/Associate Planner"; refuses "Assistant to the Planner". */
const ranked = new RegExp(`^(${ranksTogether})\\s+(\\p{Lu}.{2,60})$`, 'iu')
/** "Planner (Assistant / Associate)"; refuses "Planner (Harbor / Parks)". */
const rankedBehind = new RegExp(`^(\\p{Lu}[^()]{2,60}?)\\s*\\((${ranksTogether})\\)$`, 'iu')
/**
 * "Custodian / Head Custodian", "Harbor Technician / Harbor Specialist": they have a word in common; refuses "Custodian / Gardener", and
 * "Custodian or Head Custodian", which announces one post whose level is found when it is filled.
 */
const besideEachOther = /^(\p{Lu}[^/]{3,60}?)\s*\/\s*(\p{Lu}[^/]{3,60})$/u

/** "Deputy Clerk I/II - Records Division": the place of all levels, behind a dash. */
const placeBehind = /\s+[-–—]\s+\p{Lu}[^/]*$/u

/** @returns [] for a title of one level */
export function levelsIn(title: string): TitledLevel[] {
  const levels = levelsNamed(title)
  return levels.length > 0 ? levels : levelsNamed(title.replace(placeBehind, ''))
}

function levelsNamed(title: string): TitledLevel[] {
  const [, learner, trainee, above] = fromTrainee.exec(title) ?? []
  if (learner && trainee && above) return [{ title: `${learner} ${trainee}`, shortNames: [trainee] }, ...levelsOf(learner, spelt(above))]
  const [, stem, written] = numbered.exec(title) ?? []
  if (stem && written) return levelsOf(stem, spelt(written))
  const [, name, word, inBrackets] = bracketed.exec(title) ?? []
  if (name && word && inBrackets)
    return spelt(inBrackets).map(one => ({
      title: `${name} ${one}`,
      shortNames: [`${word} ${one}`, `${name} ${word} ${one}`, `level ${one}`],
    }))
  const [, role, short, listed] = abbreviated.exec(title) ?? []
  if (role && short && listed)
    return spelt(listed.replaceAll(short, '')).map(one => ({ title: `${role} ${one}`, shortNames: [`${short} ${one}`, `level ${one}`] }))
  const [, first, second] = besideEachOther.exec(title) ?? []
  if (first && second && (endsAs(first, second) || endsAs(second, first) || beginsAlike(first, second)))
    return [first, second].map(one => ({ title: one, shortNames: [] }))
  const [, nameBefore, ranksBehind] = rankedBehind.exec(title) ?? []
  const [, ranksBefore, nameBehind] = ranked.exec(title) ?? []
  const [ranks, ofAll] = [ranksBehind ?? ranksBefore, nameBefore ?? nameBehind]
  return ranks && ofAll ? ranksIn(ranks).map(one => ({ title: `${one} ${ofAll}`, shortNames: [one, `${one} level`] })) : []
}

/** "Records Clerk" and I → "Records Clerk I", in short "Clerk I" and "Level I". */
function levelsOf(stem: string, levels: readonly string[]): TitledLevel[] {
  const words = stem.split(/\s+/)
  const tails = [...words.keys()].slice(1).map(from => words.slice(from).join(' '))
  return levels.map(one => ({ title: `${stem} ${one}`, shortNames: [...tails, 'level'].map(tail => `${tail} ${one}`) }))
}

/** "I/II" → I, II; "I-III" → I, II, III. */
function spelt(written: string): string[] {
  const named = written.toUpperCase().match(/[IV]+|\d/g) ?? []
  const [first = '', last = ''] = named
  if (named.length !== 2 || !/[-–]/.test(written)) return named
  const scale = /\d/.test(first) ? digits : numerals
  return scale.slice(scale.indexOf(first), scale.indexOf(last) + 1)
}

/** Both begin with the same word, and go on with another. */
const beginsAlike = (one: string, other: string): boolean => {
  const [first = '', ...rest] = one.toLowerCase().split(/\s+/)
  return first.length > 3 && rest.length > 0 && other.toLowerCase().startsWith(`${first} `)
}

/** The last word of one is among the words of the other. */
const endsAs = (one: string, other: string): boolean =>
  other
    .toLowerCase()
    .split(/\s+/)
    .includes(one.toLowerCase().split(/\s+/).at(-1) ?? '')
