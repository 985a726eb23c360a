/** Texts that differ only in white space, case, or the form of quotes and dashes are the same text. */

/** Longer texts may also differ in their final punctuation: more words than this. */
const longText = 12

export const fold = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

export function foldLong(text: string): string {
  const folded = fold(text)
  return folded.split(' ').length > longText ? folded.replace(/[\s.;,:]+$/, '') : folded
}

/** A heading is the same with and without its colon. */
export const foldHeading = (heading: string) => fold(heading).replace(/\s*:$/, '')
