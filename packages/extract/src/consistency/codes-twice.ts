/** One class code that stands for two classes. */
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

export const codesTwice: ConsistencyRule = {
  code: 'consistency/code-twice',
  find: (_, records) => {
    const titles = new Map<string, string>()
    return records.flatMap(codesOf).flatMap(({ code, title, evidence }) => {
      const first = titles.get(code)
      if (first === undefined) titles.set(code, title)
      if (first === undefined || key(first) === key(title) || !evidence) return []
      return [
        {
          text: `Code ${code} stands for "${first}" and for "${title}".`,
          place: evidence,
          path: null,
        },
      ]
    })
  },
}
