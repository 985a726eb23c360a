/** Levels of a series as they are printed, "Clerk II": sans-serif type has one stroke for the capital I, the small l and the bar, which the recognition confuses. */
import type { Word } from './words.ts'

const strokes = /^[Il|]{1,3}(?=[,.;:)]?$)/
/** A bar stands taller than the capitals beside it. */
const taller = 1.15

/** @param words in the order of the page; "Clerk Il" becomes "Clerk II", "Grade |" is "Grade I"; refuses "Ill health" and the bar between two columns */
export function withRomanNumerals(words: readonly Word[]): Word[] {
  return words.map((word, index) => {
    const [before, after] = [words[index - 1], words[index + 1]]
    const found = strokes.exec(word.text)?.[0]
    if (!found || !before || before.line !== word.line || !/^\p{Lu}/u.test(before.text)) return word
    const followed = after?.line === word.line && word.text === found ? after.text : ''
    if (found === 'Ill' && /^\p{Ll}/u.test(followed) && !/^(?:and|or|to|is|in|at|of|for|level)$/.test(followed)) return word
    if (found.includes('|') && height(word) > height(before) * taller) return word
    return { ...word, text: 'I'.repeat(found.length) + word.text.slice(found.length) }
  })
}

const height = ({ box }: Word) => box[3] - box[1]
