/** Numbers as such documents write them: "two", "Two (2)", "twenty-one", "1,500", "2½", "one and one-half". */

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const valueOf = new Map<string, number>([...small.map((word, value): [string, number] => [word, value]), ...Object.entries(tens)])

const ones = small.slice(1, 10).join('|')
const below100 = `(?:(?:${Object.keys(tens).join('|')})(?:[- ](?:${ones}))?|${[...small].reverse().slice(0, -1).join('|')})`
const whole = `(?:${below100}(?:\\s+(?:hundred|thousand)(?:(?:\\s+and)?\\s+${below100})?)?|\\d{1,3}(?:,\\d{3})+|\\d+)`
const half = '(?:one[- ]half|1/2|½)'

/** Source of a pattern for one number, without groups. In front of it and behind it the caller says where a word ends. */
export const numberPattern = `(?:${whole}(?:\\.\\d+|\\s*½|\\s+1/2|(?:\\s+and)?\\s+(?:a|one)[- ]half)?|${half})`

/** @returns the value of a text that is one number; null for any other text */
export function numberFrom(text: string): number | null {
  const folded = text
    .toLowerCase()
    .replace(/,(?=\d{3})/g, '')
    .trim()
  const halved = /^(.*?)\s*(?:\band\s+)?(?:(?:a|one)[- ]half|1\/2|½)$/.exec(folded)
  if (halved) {
    if (!halved[1]) return 0.5
    const rest = numberFrom(halved[1])
    return rest === null ? null : rest + 0.5
  }
  if (/^\d+(?:\.\d+)?$/.test(folded)) return Number(folded)
  const large = /^(.+?)\s+(hundred|thousand)(?:(?:\s+and)?\s+(.+))?$/.exec(folded)
  if (large) {
    const [many, rest] = [numberFrom(large[1] ?? ''), large[3] === undefined ? 0 : numberFrom(large[3])]
    return many === null || rest === null ? null : many * (large[2] === 'hundred' ? 100 : 1000) + rest
  }
  const [first = '', second] = folded.split(/[- ]/)
  const value = valueOf.get(first)
  if (value === undefined) return null
  if (second === undefined) return value
  const unit = valueOf.get(second)
  return first in tens && unit !== undefined && unit < 10 ? value + unit : null
}
