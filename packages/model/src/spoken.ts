/** Words of closed lists as people say them. */

/** Those that are not said as they are written. */
const otherwise: Record<string, string> = {
  'two-weeks': 'two weeks',
  'on-site': 'on-site',
  'on-call': 'on call',
  'full-time': 'full-time',
  'part-time': 'part-time',
  nonexempt: 'non-exempt',
  'drug-test': 'drug test',
}

/** @param word of a closed list: `high-school` is "high school". */
export const spoken = (word: string): string => otherwise[word] ?? word.replaceAll('-', ' ')

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
