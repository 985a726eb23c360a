/** A requirement tree to be changed: leaves added, filled in, moved and taken away, AND and OR turned; by mouse, touch or keyboard. */
import { ActionIcon, Button, Group, SegmentedControl, Tooltip } from '@mantine/core'
import { type Block, childrenOf, type FullRecord, type Leaf, leafWords, type Requirement } from '@specmill/model'
import {
  IconArrowDown,
  IconArrowUp,
  IconIndentDecrease,
  IconIndentIncrease,
  IconPencil,
  IconPlus,
  IconTrash,
  type TablerIcon,
} from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Selected } from '../original/shown.ts'
import { LeafIcon } from '../record/leaf-icon.tsx'
import { listsOf } from '../record/lists-of.ts'
import type { Form } from './form.ts'
import { LeafForm } from './leaf-form.tsx'
import { added, moved, operatorOf, type Place, removed, replaced, turned, type Way } from './tree-edits.ts'

interface Props {
  tree: Requirement
  change: (tree: Requirement) => void
  forms: Record<string, Record<string, Form>>
  record: FullRecord | undefined
  blocks: Block[]
  selected: Selected | null
}

const fresh: Leaf = { kind: 'other', subject: null, text: '' }
const ways: { way: Way; label: string; key: string; Icon: TablerIcon }[] = [
  { way: 'up', label: 'Move up', key: 'ArrowUp', Icon: IconArrowUp },
  { way: 'down', label: 'Move down', key: 'ArrowDown', Icon: IconArrowDown },
  { way: 'in', label: 'Join with the one above', key: 'ArrowRight', Icon: IconIndentIncrease },
  { way: 'out', label: 'Out of this group', key: 'ArrowLeft', Icon: IconIndentDecrease },
]
const nameOfPlace = (place: Place) => place.join('.') || 'root'

export function TreeEditor({ tree, change, forms, record, blocks, selected }: Props) {
  const [open, setOpen] = useState<string | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const [focus, setFocus] = useState<{ place: string } | null>(null)
  useEffect(() => {
    if (focus) frame.current?.querySelector<HTMLElement>(`[data-place="${focus.place}"]`)?.focus()
  }, [focus])

  const go = (now: Requirement, place: Place, isOpen = false) => {
    change(now)
    setOpen(isOpen ? nameOfPlace(place) : null)
    setFocus({ place: nameOfPlace(place) })
  }
  const move = (place: Place, way: Way) => {
    const now = moved(tree, place, way)
    if (now) go(now.tree, now.place)
  }
  const add = (place: Place, node: Requirement) => {
    const children = childrenOf(node)
    go(added(tree, place, fresh), [...place, children?.length ?? 1], true)
  }
  const remove = (place: Place) => go(removed(tree, place) ?? fresh, place.slice(0, -1), place.length === 0)
  const walk = (step: number, from: Element) => {
    const rows = [...(frame.current?.querySelectorAll<HTMLElement>('[data-place]') ?? [])]
    rows[rows.indexOf(from as HTMLElement) + step]?.focus()
  }
  const press = (event: KeyboardEvent, place: Place, node: Requirement) => {
    if (event.target !== event.currentTarget) return
    const way = ways.find(({ key }) => key === event.key)
    const does = event.altKey
      ? way && (() => move(place, way.way))
      : event.ctrlKey || event.metaKey
        ? undefined
        : {
            ArrowUp: () => walk(-1, event.currentTarget),
            ArrowDown: () => walk(1, event.currentTarget),
            Delete: () => remove(place),
            '+': () => add(place, node),
            ' ': () => (childrenOf(node) ? change(turned(tree, place)) : undefined),
            Enter: () => setOpen(open === nameOfPlace(place) ? null : nameOfPlace(place)),
          }[event.key]
    if (!does) return
    event.preventDefault()
    event.stopPropagation()
    does()
  }

  const draw = (node: Requirement, place: Place) => {
    const children = childrenOf(node)
    const name = nameOfPlace(place)
    const operator = operatorOf(node)
    const says = children ? (operator === 'all' ? 'All of these' : 'Any one of these') : leafWords(node as Leaf, listsOf(record)).says
    return (
      <div className={children ? `branch ${operator}` : 'leaf-slot'}>
        <div
          className={open === name ? 'edit-row open' : 'edit-row'}
          data-place={name}
          tabIndex={0}
          role="group"
          aria-label={says}
          onKeyDown={event => press(event, place, node)}
        >
          {children ? (
            <SegmentedControl
              size="xs"
              aria-label="All or any"
              value={operator ?? 'all'}
              onChange={value => value !== operator && change(turned(tree, place))}
              data={[
                { value: 'all', label: 'All of these' },
                { value: 'any', label: 'Any one' },
              ]}
            />
          ) : (
            <button type="button" className="edit-leaf" aria-expanded={open === name} onClick={() => setOpen(open === name ? null : name)}>
              <LeafIcon kind={(node as Leaf).kind} />
              <span className="truncate">
                <b>{says}</b> {(node as Leaf).text}
              </span>
              <IconPencil size={15} aria-hidden />
            </button>
          )}
          <Group gap={0} wrap="nowrap" className="edit-tools">
            <Tool label={children ? 'Add to this group' : 'Add beside it'} Icon={IconPlus} act={() => add(place, node)} />
            {ways.map(({ way, label, Icon }) => (
              <Tool key={way} label={label} Icon={Icon} disabled={moved(tree, place, way) === null} act={() => move(place, way)} />
            ))}
            <Tool label="Take away" Icon={IconTrash} act={() => remove(place)} />
          </Group>
        </div>
        {!children && open === name && (
          <LeafForm
            leaf={node as Leaf}
            forms={forms}
            record={record}
            blocks={blocks}
            selected={selected}
            change={leaf => change(replaced(tree, place, leaf))}
          />
        )}
        {children && (
          <ul className="branch-children">
            {children.map((child, index) => (
              <li key={index}>
                {index > 0 && <span className="join">{operator === 'all' ? 'and' : 'or'}</span>}
                {draw(child, [...place, index])}
              </li>
            ))}
          </ul>
        )}
      </div>
    )
  }
  return (
    <div ref={frame} className="tree-editor">
      {draw(tree, [])}
      {!childrenOf(tree) && (
        <Button variant="default" size="compact-sm" mt="xs" leftSection={<IconPlus size={14} />} onClick={() => add([], tree)}>
          Add a requirement
        </Button>
      )}
      <p className="key-line">
        With the keyboard: ↑ ↓ to a row, <kbd>Enter</kbd> to fill it in, <kbd>Space</kbd> for AND or OR, <kbd>+</kbd> to add,{' '}
        <kbd>Delete</kbd> to take away, <kbd>Alt</kbd> and an arrow to move.
      </p>
    </div>
  )
}

function Tool({ label, Icon, act, disabled = false }: { label: string; Icon: TablerIcon; act: () => void; disabled?: boolean }) {
  return (
    <Tooltip label={label} openDelay={400}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} disabled={disabled} onClick={act}>
        <Icon size={16} />
      </ActionIcon>
    </Tooltip>
  )
}
