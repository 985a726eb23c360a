/** Word stems and string distance, to match headings that are damaged or in new words. This file alone knows natural. */
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'

export const stem = (word: string): string => porter.stem(word)

/** Jaro-Winkler, 0 (nothing alike) to 1 (the same). */
export const likeness = (a: string, b: string): number => (a === b ? 1 : jaroWinkler(a, b, {}))
