/** Names as they are compared: case, punctuation and spacing say nothing. */

/** Longer names would not fit an index, and no class differs from another only after so many characters. */
const enough = 200

/** @returns null where nothing is left to compare. */
export function normalised(name: string | null): string | null {
  const words = name
    ?.toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return words ? words.join(' ').slice(0, enough) : null
}
