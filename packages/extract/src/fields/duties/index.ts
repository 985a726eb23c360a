/** The family of what the incumbents do. */
import { family } from '../../field.ts'
import { candidatesIn } from './candidates.ts'
import { dutyFrom } from './rules.ts'
import { namesFrom } from './says-work.ts'
import { dutySections } from './sections.ts'
import { toldDuties } from './told.ts'
import { unheadedLists } from './unheaded.ts'
import { unheadedProse } from './unheaded-prose.ts'

export const duties = family({
  name: 'duties',
  keys: ['duties'],
  find: (job, found) => {
    const headed = dutySections(job).flatMap(({ section, category }) =>
      candidatesIn(job.reading.phrases, section).map(candidate =>
        dutyFrom(job, candidate, category, candidate.row ? 'duties/row' : 'duties/section'),
      ),
    )
    if (headed.length > 0) return { duties: headed }
    const listed = unheadedLists(job)
    const prose = listed.length > 0 ? listed : unheadedProse(job)
    const titles = [found.title?.value, ...(found.aliases ?? []).map(alias => alias.value)].flatMap(title => namesFrom(title ?? ''))
    const unheaded = prose.length > 0 ? prose : toldDuties(job, titles)
    return { duties: unheaded.map(candidate => dutyFrom(job, candidate, null, 'duties/unheaded')) }
  },
})
