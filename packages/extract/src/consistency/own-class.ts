/** A class that names itself as its own superior, or as the experience that it asks for. */
import type { ClassRelation } from '@specmill/model'
import { headingKey } from '../sections/heading-key.ts'
import type { ConsistencyRule } from './rule.ts'

const words: Partial<Record<ClassRelation, string>> = {
  'reports-to': 'as its superior',
  'promotes-from': 'as the class that is promoted into it',
  'promotes-to': 'as the class that it is promoted into',
  experience: 'as the experience that it asks for',
}

/** Experience with this employer: only there is the class this class. */
const inService = /\b(?:in|of) (?:the |this )?(?:class|classification)\b|\b(?:city|county|state|civil) service\b/i

export const ownClass: ConsistencyRule = {
  code: 'consistency/own-class',
  find: (reading, records) =>
    records.flatMap(({ title, relatedClasses }, index) =>
      relatedClasses.flatMap(({ value, evidence }) => {
        const relation = value ? words[value.relation] : undefined
        if (!value?.title || !title?.value || !relation || !evidence[0] || headingKey(value.title) !== headingKey(title.value)) return []
        // the same work may have been done for another employer
        if (value.relation === 'experience' && !inService.test(reading.blocks[evidence[0].block]?.text ?? '')) return []
        return [{ text: `The class "${title.value}" is named ${relation}.`, place: evidence[0], path: `records[${index}].relatedClasses` }]
      }),
    ),
}
