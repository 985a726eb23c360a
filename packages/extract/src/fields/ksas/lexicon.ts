/** Words that name a knowledge, a skill or an ability, and words that say of which level it is. */
import type { Ksa } from '@specmill/model'

const nouns: Readonly<Record<Ksa['type'], string>> = {
  knowledge:
    'acquaintance awareness comprehension expertise familiar familiarity grasp knowledge knowledgeable knowledges knows understand understanding understands',
  skill:
    'adept competence competencies competency competent craftsmanship fluency literacy literate mastery proficiency proficient skill skilled skillful skills',
  ability: 'abilities ability able aptitude can capabilities capability capable capacity dexterity',
}
export const typeOfNoun: ReadonlyMap<string, Ksa['type']> = new Map(
  (Object.entries(nouns) as [Ksa['type'], string][]).flatMap(([type, words]) => words.split(' ').map(word => [word, type] as const)),
)

export const levels: ReadonlySet<string> = new Set(
  'adequate advanced basic beginning broad complete comprehensive considerable deep detailed elementary entry-level excellent exceptional expert expert-level extensive fair full full-performance functional fundamental general good high high-level in-depth intermediate intimate introductory journey-level limited moderate outstanding practical solid some sound strong substantial superb superior thorough well-developed wide wide-ranging working'.split(
    ' ',
  ),
)

/** Behind these the head of the phrase is past. */
export const boundaries: ReadonlySet<string> = new Set(
  'about after among are at be been before between but by during following for from i if in include includes including into is it may of offer offers offering on or-not our required shall should so such sufficient that through to under until us using via was we when where which while who will with within would'.split(
    ' ',
  ),
)

/** A phrase that is headed by one of these names a condition, not a knowledge, skill or ability. */
export const otherHeads: ReadonlySet<string> = new Set(
  "age associate's bachelor's certificate certification coursework credential degree degrees diploma education experience ged graduate graduation license licensure major master's month months registration semester training transcript year years".split(
    ' ',
  ),
)

/** What a text about knowledge, skills and abilities begins with, before it comes to them. */
export const openings: readonly RegExp[] = [
  /^(?:the |an? |all )?(?:successful |ideal |qualified )?(?:incumbents?|employees?|candidates?|applicants?|individuals?|persons?|positions?|work|job|class)\s+(?:(?:must|should|will|shall|needs? to|is required to|are required to|is expected to)\s+)?(?=(?:have|has|possess|demonstrate|be|require|show)s?\b)/i,
  /^(?:must|should|will|shall|needs? to)\s+(?=(?:have|possess|demonstrate|be|show)\b)/i,
  /^(?:have|has|possess(?:es|ion of)?|demonstrates?|demonstrating|shows?|requires?|is|are|be|having|possessing|exhibits?|displays?)\s+/i,
  /^(?:(?:an?|the|his|her|their)\s+)/i,
  /^(?:(?:demonstrated|demonstrable|proven|proficient|current|effective|sufficient|necessary|related|applicable|requisite|also|both)\s+)(?=\S)/i,
]
