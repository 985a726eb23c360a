/** A requirement tree to be changed: leaves added, filled in, moved and taken away, AND and OR turned; by mouse, touch or keyboard. */
import { Button } from '@mantine/core'
import { type Block, childrenOf, type FullRecord, type Leaf, leafWords, type Requirement } from '@specmill/model'
import { IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Selected } from '../original/shown.ts'
import { listsOf } from '../record/lists-of.ts'
import { EditRow, ways } from './edit-row.tsx'
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
        <EditRow
          {...{ node, name, says, operator }}
          isOpen={open === name}
          press={event => press(event, place, node)}
          turn={() => change(turned(tree, place))}
          turnOpen={() => setOpen(open === name ? null : name)}
          add={() => add(place, node)}
          remove={() => remove(place)}
          canMove={way => moved(tree, place, way) !== null}
          move={way => move(place, way)}
        />
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
