/** White space of printed lines → single spaces. */

const uneven = /[^\S ]| {2}/

/** Most words have single spaces only, and need no new text. */
export const hasUnevenSpaces = (words: string): boolean => uneven.test(words)

/** Each run of white space as one space. */
export const evenSpaces = (words: string): string => (hasUnevenSpaces(words) ? words.replace(/\s+/g, ' ') : words)
