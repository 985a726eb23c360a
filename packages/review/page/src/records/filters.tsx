/** The filters of the records; what is chosen stands in the address, so that it can be sent to a colleague. */
import { Button, Checkbox, Group, NumberInput, Popover, Select, Stack, TextInput } from '@mantine/core'
import { educationLevels } from '@specmill/model'
import { IconFilter } from '@tabler/icons-react'
import type { Search } from '../api/questions.ts'
import { kinds } from '../states.ts'

const filters = [
  'employer',
  'kind',
  'classCode',
  'flsa',
  'atMostMonths',
  'atMostEducation',
  'licenseClass',
  'liftsOver',
  'payFrom',
  'payTo',
  'currentOnly',
]

export const countOf = (search: Search) => filters.filter(name => search[name]).length

interface Props {
  search: Search
  change: (part: Record<string, string | null>) => void
}

export function Filters({ search, change }: Props) {
  const count = countOf(search)
  const text = (name: string, label: string) => (
    <TextInput label={label} size="xs" value={search[name] ?? ''} onChange={event => change({ [name]: event.target.value })} />
  )
  const number = (name: string, label: string, suffix?: string) => (
    <NumberInput
      label={label}
      size="xs"
      min={0}
      thousandSeparator=","
      suffix={suffix ?? ''}
      value={search[name] ?? ''}
      onChange={value => change({ [name]: value === '' ? null : String(value) })}
    />
  )
  return (
    <Popover width={340} position="bottom-start" shadow="md" trapFocus>
      <Popover.Target>
        <Button variant={count > 0 ? 'light' : 'default'} size="sm" leftSection={<IconFilter size={16} />}>
          {count > 0 ? `Filters (${count})` : 'Filters'}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <Group grow>
            {text('employer', 'Employer')}
            {text('classCode', 'Class code')}
          </Group>
          <Group grow>
            <Select
              label="Kind"
              size="xs"
              clearable
              comboboxProps={{ withinPortal: false }}
              value={search.kind ?? null}
              onChange={kind => change({ kind })}
              data={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
            />
            <Select
              label="FLSA"
              size="xs"
              clearable
              comboboxProps={{ withinPortal: false }}
              value={search.flsa ?? null}
              onChange={flsa => change({ flsa })}
              data={['exempt', 'nonexempt']}
            />
          </Group>
          <Group grow align="end">
            {number('atMostMonths', 'At most experience', ' months')}
            <Select
              label="and at most education"
              size="xs"
              clearable
              comboboxProps={{ withinPortal: false }}
              value={search.atMostEducation ?? null}
              onChange={atMostEducation => change({ atMostEducation })}
              data={educationLevels.map(value => ({ value, label: value.replaceAll('-', ' ') }))}
            />
          </Group>
          <Group grow>
            {text('licenseClass', "Driver's license class")}
            {number('liftsOver', 'Lifts more than', ' lb')}
          </Group>
          <Group grow>
            {number('payFrom', 'Pay a year from')}
            {number('payTo', 'to')}
          </Group>
          <Checkbox
            label="Only the current version of each class"
            size="xs"
            checked={search.currentOnly === 'true'}
            onChange={event => change({ currentOnly: event.target.checked ? 'true' : null })}
          />
          {count > 0 && (
            <Button variant="subtle" size="xs" onClick={() => change(Object.fromEntries(filters.map(name => [name, null])))}>
              Take all away
            </Button>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
