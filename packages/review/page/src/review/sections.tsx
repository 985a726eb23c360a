/** The sections of a document as a tree that can be closed and opened; a click shows where one stands. */
import { ActionIcon, Text } from '@mantine/core'
import { type Evidence, type Evidenced, type Section, spoken } from '@specmill/model'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { Nothing } from '../parts/nothing.tsx'

interface Props {
  sections: Evidenced<Section>[]
  show: (evidence: Evidence[]) => void
}

export function Sections({ sections, show }: Props) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  if (sections.length === 0) return <Nothing title="No sections" text="This document has no headings that divide it." />
  const byParent = Map.groupBy(sections, ({ parent }) => (sections.some(({ id }) => id === parent) ? parent : null))
  const turn = (id: string) => {
    const next = new Set(closed)
    if (!next.delete(id)) next.add(id)
    setClosed(next)
  }
  const branch = (parent: string | null) => (
    <ul className={parent === null ? 'scroll plain-list section-tree' : 'section-tree inner'}>
      {byParent.get(parent)?.map(section => {
        const { id, kind, heading, scope, note, text, evidence } = section
        const isClosed = closed.has(id)
        const hasInner = byParent.has(id)
        const name = heading ?? 'Without a heading'
        return (
          <li key={id}>
            <div className="section-row">
              {hasInner ? (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={`${isClosed ? 'Open' : 'Close'} ${name}`}
                  aria-expanded={!isClosed}
                  onClick={() => turn(id)}
                >
                  {isClosed ? <IconChevronRight size={16} /> : <IconChevronDown size={16} />}
                </ActionIcon>
              ) : (
                <span className="section-leaf" />
              )}
              <button type="button" className="section-words" onClick={() => show(evidence)}>
                <span className="section-name">
                  {name}{' '}
                  <span className={kind === 'other' ? 'mark unsure' : 'mark'}>{kind === 'other' ? 'no known kind' : spoken(kind)}</span>
                  {scope.length > 0 && <span className="mark scope">only {scope.join(', ')}</span>}
                </span>
                {note && (
                  <Text size="xs" fs="italic">
                    ({note})
                  </Text>
                )}
                <Text size="xs" c="dimmed" lineClamp={2}>
                  {text}
                </Text>
              </button>
            </div>
            {hasInner && !isClosed && branch(id)}
          </li>
        )
      })}
    </ul>
  )
  return branch(null)
}
