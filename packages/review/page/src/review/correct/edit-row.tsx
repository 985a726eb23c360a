/** One row of the tree under correction: what it asks for, or AND and OR, and what can be done with it. */
import { ActionIcon, Group, SegmentedControl, Tooltip } from '@mantine/core'
import { childrenOf, type Leaf, type Requirement } from '@specmill/model'
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
import type { KeyboardEvent } from 'react'
import { LeafIcon } from '../record/leaf-icon.tsx'
import type { Operator, Way } from './tree-edits.ts'

export const ways: { way: Way; label: string; key: string; Icon: TablerIcon }[] = [
  { way: 'up', label: 'Move up', key: 'ArrowUp', Icon: IconArrowUp },
  { way: 'down', label: 'Move down', key: 'ArrowDown', Icon: IconArrowDown },
  { way: 'in', label: 'Join with the one above', key: 'ArrowRight', Icon: IconIndentIncrease },
  { way: 'out', label: 'Out of this group', key: 'ArrowLeft', Icon: IconIndentDecrease },
]

interface Props {
  node: Requirement
  /** Of its place in the tree. */
  name: string
  says: string
  operator: Operator | null
  /** Whether it is being filled in. */
  isOpen: boolean
  press: (event: KeyboardEvent) => void
  turn: () => void
  turnOpen: () => void
  add: () => void
  remove: () => void
  canMove: (way: Way) => boolean
  move: (way: Way) => void
}

export function EditRow({ node, name, says, operator, isOpen, press, turn, turnOpen, add, remove, canMove, move }: Props) {
  const isBranch = childrenOf(node) !== null
  const { kind, text } = node as Leaf
  return (
    <div className={isOpen ? 'edit-row open' : 'edit-row'} data-place={name} tabIndex={0} role="group" aria-label={says} onKeyDown={press}>
      {isBranch ? (
        <SegmentedControl
          size="xs"
          aria-label="All or any"
          value={operator ?? 'all'}
          onChange={value => value !== operator && turn()}
          data={[
            { value: 'all', label: 'All of these' },
            { value: 'any', label: 'Any one' },
          ]}
        />
      ) : (
        <button type="button" className="edit-leaf" aria-expanded={isOpen} onClick={turnOpen}>
          <LeafIcon kind={kind} />
          <span className="truncate">
            <b>{says}</b> {text}
          </span>
          <IconPencil size={15} aria-hidden />
        </button>
      )}
      <Group gap={0} wrap="nowrap" className="edit-tools">
        <Tool label={isBranch ? 'Add to this group' : 'Add beside it'} Icon={IconPlus} act={add} />
        {ways.map(({ way, label, Icon }) => (
          <Tool key={way} label={label} Icon={Icon} disabled={!canMove(way)} act={() => move(way)} />
        ))}
        <Tool label="Take away" Icon={IconTrash} act={remove} />
      </Group>
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
