/** One class code that stands for two classes, or one class that has two codes. */
import type { FullRecord } from '@specmill/model'
import type { ConsistencyRule } from './rule.ts'

/** Titles compared without level words of their own: "Clerk II" and "CLERK II" are one class. */
const key = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function codesOf(record: FullRecord) {
  const own =
    record.classCode?.value && record.title?.value
      ? [{ code: record.classCode.value, title: record.title.value, evidence: record.classCode.evidence[0] }]
      : []
  const others = record.relatedClasses.flatMap(({ value, evidence }) =>
    value?.code && value.title ? [{ code: value.code, title: value.title, evidence: evidence[0] }] : [],
  )
  return [...own, ...others]
}

/** One code for two titles, and one title with two codes. */
export const codesTwice: ConsistencyRule = {
  code: 'consistency/code-twice',
  find: (_, records) => {
    const titles = new Map<string, string>()
    const codes = new Map<string, string>()
    return records.flatMap(codesOf).flatMap(({ code, title, evidence }) => {
      const [other, otherCode] = [titles.get(code), codes.get(key(title))]
      if (other === undefined) titles.set(code, title)
      if (otherCode === undefined) codes.set(key(title), code)
      if (!evidence) return []
      if (other !== undefined && key(other) !== key(title))
        return [{ text: `Code ${code} stands for "${other}" and for "${title}".`, place: evidence, path: null }]
      if (otherCode !== undefined && otherCode !== code)
        return [{ text: `"${title}" has the codes ${otherCode} and ${code}.`, place: evidence, path: null }]
      return []
    })
  },
}
