/** Legal boilerplate: sentences that say how the document is meant, or what the law asks to be said. */
import { anyOf } from '../language/patterns.ts'

const patterns: readonly RegExp[] = [
  /\bequal (?:employment )?opportunity employer\b/i,
  /\bcommitted to (?:the )?(?:principles? of )?equal(?:ity)?\b|\bwelcomes? applications from (?:all|everyone|people|candidates)\b/i,
  /\bon the basis of race\b|\bwithout regard to (?:\w+,? ){0,4}race\b|\bdiscriminat(?:e|ion)\b.{0,80}\b(?:race|religion|sex|disabilit)/is,
  /\bnot (?:intended|designed|meant) to (?:be |cover |describe |include |contain |represent |provide |reflect )?(?:or \w+ )?(?:an? )?(?:all[- ]inclusive|exhaustive|comprehensive|complete|all|every|limit|restrict|detailed|contract)/i,
  /\b(?:not|nor) (?:to )?be (?:construed|viewed|interpreted|considered|regarded|used) as an? (?:\w+ )?(?:exhaustive|complete|comprehensive|detailed|thorough|all[- ]inclusive|declaration|contract|employment)/i,
  /\bdoes not (?:constitute|create|imply) an? (?:employment (?:agreement|contract)|contract)\b/i,
  /\b(?:statements?|description|duties listed|information|list)\b.{0,80}\b(?:intended|meant) (?:only )?to (?:describe|indicate|be descriptive|illustrate|convey)\b.{0,120}\bgeneral\b/is,
  /\breasonable accommodations?\b.{0,120}\b(?:may be made|will be|are available|shall be|to enable|upon request|disabilit)/is,
  /\breserves? the right to (?:change|modify|revise|amend|assign|add|alter)\b/i,
]

const anyPattern = anyOf(patterns)

/** A word of each of them: most sentences have none. */
const wordOfAny =
  /\b(?:equal|welcome|on the basis|without regard|discriminat|not|nor|statement|description|duties listed|information|list|reasonable|reserve)/i

/** Is this paragraph boilerplate? "Provides reasonable explanations to callers" is none. */
export const isBoilerplate = (text: string): boolean => text.length >= 50 && wordOfAny.test(text) && anyPattern(text)
