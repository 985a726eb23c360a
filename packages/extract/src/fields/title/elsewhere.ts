/** Titles of documents that have no title line: in the margin of the page, or in a sentence. */
import { headingPassage } from '../../engine/passage.ts'
import type { JobText } from '../../engine/reading.ts'
import { wordCount } from '../../language/white-space.ts'
import { isNoTitle } from './candidates.ts'
import { organizationWords } from './lexicon.ts'
import { lineFrom, type TitleLine } from './line.ts'
import { namesPlainRole, namesRole } from './role.ts'

/** The page's own running title, where it was set aside as furniture and nothing else names the job. */
export function runningTitle(job: JobText): TitleLine | null {
  for (const block of job.reading.blocks) {
    const text = block.text.trim()
    if (block.raw.look.margin !== 'header' || isNoTitle(text) || !namesRole(text) || /[|:]/.test(text)) continue
    return lineFrom('title/running', headingPassage(block.index, 0, block.text), 0, block.text)
  }
  return null
}

/** "Vice President of Transit Services": the role stands in front of what it leads. */
const leads = (name: string): boolean => / of /.test(name) && namesPlainRole(name.split(' of ')[0] ?? '')

/** "… fill the position of Records Clerk …", "seeks a Records Clerk to …": where no line names the job. */
export function proseTitle(job: JobText): TitleLine | null {
  const words = String.raw`(?:\p{Lu}[\p{L}\p{N}'’/&-]*)(?:(?:,? (?:of the|of|and|for|the|&|I{1,3}|IV|V)\b)?,? \p{Lu}[\p{L}\p{N}'’/&-]*){0,7}`
  const name = `(${words})`
  const placed = String.raw`(${words}(?: [-–] \p{Lu}\p{Ll}+(?= ?[.,(]))?)`
  const shapes = [
    // "YARD CLERK. Elm Grove is looking for …": the title in capitals in front of the text
    new RegExp(String.raw`^(\p{Lu}[\p{Lu}/&' -]{5,60})\. +(?=\p{Lu}\p{Ll})`, 'u'),
    new RegExp(String.raw`\b(?:position of|vacancy for|role of) (?:an? |the )?${placed}`, 'u'),
    new RegExp(
      String.raw`\b(?:seeks|is seeking|(?:is|are|['’]re) hiring|seeking|is recruiting|is looking for|looking for) (?:an? |the )?(?:new |(?:full|part)[- ]time )?${name}`,
      'u',
    ),
    new RegExp(
      String.raw`\b(?:join (?:our|the|us)[^.]{0,50}? as|(?:to )?(?:serve|act) as) (?:an? |the |our |its )?(?:new |next )?${name}`,
      'u',
    ),
    new RegExp(String.raw`\b(?:incumbent|position|role)\b[^.]{0,30} serves as (?:an? |the )${name}`, 'u'),
    new RegExp(
      String.raw`(?:^|[.!] +)(?:The |An? |As the )(?:new )?${name}(?: \([A-Z]{2,5}\))?,? (?:is|will|serves|performs|works|manages|leads|plans|provides|directs|oversees|supervises|coordinates|the incumbent)\b`,
      'u',
    ),
    new RegExp(String.raw`\b(?:recruiting for|has an opening for) an? ${name}`, 'u'),
    new RegExp(
      String.raw`\b(?:accepts?|accepting|taking) applications for (?:an? |the )?${name}(?= (?:at|for|in|to|until|with)\b|[.,;]|$)`,
      'u',
    ),
    new RegExp(String.raw`\bfor the ${name} position (?:at|in|with)\b`, 'u'),
    new RegExp(String.raw`, the ${name} (?:plans|performs|serves)\b`, 'u'),
    new RegExp(String.raw`\bsalary (?:range )?(?:for|of) the ${name} (?:is|ranges)\b`, 'u'),
  ]
  const passages = job.sections.slice(0, 6).flatMap(section => section.passages.slice(0, 8))
  for (const shape of shapes)
    for (const passage of passages) {
      const match = shape.exec(passage.text.slice(0, 600))
      if (!match?.[1] || !namesRole(match[1]) || wordCount(match[1]) < 2 || isNoTitle(match[1])) continue
      if (organizationWords.test(match[1]) && !leads(match[1])) continue
      return lineFrom('title/prose', passage, match.index + match[0].indexOf(match[1]), match[1])
    }
  return null
}
