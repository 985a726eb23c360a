/** What can be said of a value: its sign, its colour, and how it is called everywhere on the page. */
import type { Verdict } from '@specmill/model'
import { IconCheck, IconCircleOff, IconPencil, IconX, type TablerIcon } from '@tabler/icons-react'

export const verdicts: Record<Verdict, { Icon: TablerIcon; color: string; does: string; says: string }> = {
  accept: { Icon: IconCheck, color: 'var(--good)', does: 'Accept', says: 'Accepted' },
  correct: { Icon: IconPencil, color: 'var(--info)', does: 'Correct', says: 'Corrected' },
  reject: { Icon: IconX, color: 'var(--bad)', does: 'Reject', says: 'Rejected' },
  absent: { Icon: IconCircleOff, color: 'var(--warn)', does: 'Not said', says: 'The document does not say it' },
}
