/** A place of a form that nobody filled in: "[insert department]", "Click or tap here to enter text." */
import { spanIn } from '../engine/passage.ts'
import { passagesOf } from '../engine/reading.ts'
import { matchesOf } from '../language/patterns.ts'
import type { ConsistencyRule } from './rule.ts'

const left =
  /[[<{(](?:insert|enter|fill in)\s[^\])>}]{2,60}[\])>}]|\b(?:click|tap)(?: or tap)? here to enter (?:text|a date)\b|\bchoose an item\b|\blorem ipsum\b|\b(?:XX|MM)\/(?:XX|DD)\/(?:XX(?:XX)?|YY(?:YY)?)\b|\bX{3,}\b|\[(?:date|name|title|department|position|employer|city|county|agency)\]/gi

export const placeholders: ConsistencyRule = {
  code: 'consistency/placeholder',
  find: reading =>
    passagesOf(reading.sections).flatMap(({ passage }) =>
      matchesOf(left, passage.text).map(match => ({
        text: `"${match[0]}" was never filled in.`,
        place: spanIn(passage, match.index, match.index + match[0].length),
        path: null,
      })),
    ),
}
