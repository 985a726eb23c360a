/** Headings with a full stop in front of their text, as announcements in prose have them: "Qualifications. Applicants must …". */
import type { SectionKind } from '@specmill/model'
import type { HeadingCandidate, HeadingContext } from './heading.ts'
import { lookOf } from './heading-look.ts'
import { kindInLexicon } from './kind-of-heading.ts'
import type { Line } from './lines.ts'

const stopped = /^\s*(\p{Lu}\p{Ll}+(?: (?:and |& )?\p{L}+){0,2})\.\s+(?=\p{Lu}\p{Ll}+\s|[$£€])/u
const stoppedKind = (line: Line | undefined): SectionKind | null => kindInLexicon(stopped.exec(line?.text ?? '')?.[1] ?? '')

/** "Duties. Presides over trials …" right above or below "Compensation. $1,850 a month"; refuses it alone, which is a sentence of its own. */
export function stoppedRunIn(line: Line, text: string, { previous, next }: HeadingContext): HeadingCandidate | null {
  const match = stopped.exec(text)
  const name = match?.[1]
  const kind = name ? kindInLexicon(name) : null
  if (!match || !name || !kind || !(stoppedKind(previous) || stoppedKind(next))) return null
  const start = text.indexOf(name)
  const end = start + name.length
  return { start, end, text: name, note: null, bodyStart: match[0].length, kind, type: 'plain', ...lookOf(line, name, name.length) }
}
