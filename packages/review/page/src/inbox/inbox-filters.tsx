/** Which files of the inbox are shown: by state, name, kind, and the codes of their notes. */
import { Autocomplete, Chip, Group, Select, TextInput } from '@mantine/core'
import type { RunCounts, RunState } from '@specmill/store'
import { IconSearch } from '@tabler/icons-react'
import type { Part } from '../parts/use-address.ts'
import { kinds, states } from '../states.ts'

interface Props {
  said: Record<string, string>
  counts: RunCounts | undefined
  /** Codes of the notes that stand in the files that are shown. */
  codes: string[]
  step: (part: Part) => void
  type: (part: Part) => void
}

export function InboxFilters({ said, counts, codes, step, type }: Props) {
  const all = Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0)
  const seen = (Object.keys(states) as RunState[]).filter(name => name === said.state || (counts?.[name] ?? 0) > 0)
  return (
    <Group px="md" pb="sm" gap="sm">
      <Chip.Group value={said.state ?? 'all'} onChange={state => step({ state: state === 'all' ? null : String(state) })}>
        <Group gap={6} role="group" aria-label="State">
          <Chip value="all" size="xs">
            All {all.toLocaleString('en')}
          </Chip>
          {seen.map(name => (
            <Chip key={name} value={name} size="xs" color={states[name].color}>
              {states[name].label} {(counts?.[name] ?? 0).toLocaleString('en')}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <TextInput
        size="sm"
        className="filter"
        placeholder="Name of the file"
        aria-label="Name of the file"
        leftSection={<IconSearch size={15} />}
        value={said.name ?? ''}
        onChange={event => type({ name: event.currentTarget.value })}
      />
      <Select
        size="sm"
        className="filter"
        clearable
        placeholder="Any kind"
        aria-label="Kind of document"
        value={said.kind ?? null}
        onChange={kind => step({ kind })}
        data={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
      />
      <Autocomplete
        size="sm"
        className="filter"
        placeholder="Any note"
        aria-label="Code of a note"
        data={codes}
        value={said.note ?? ''}
        onChange={note => type({ note })}
        clearable
      />
    </Group>
  )
}
