/** The filters of the records; what is chosen stands in the address, so that it can be sent to a colleague. */
import { Button, Checkbox, Group, NumberInput, Popover, Select, Stack, TextInput } from '@mantine/core'
import { educationLevels, schooling } from '@specmill/model'
import { IconFilter } from '@tabler/icons-react'
import type { Part } from '../parts/use-address.ts'
import { kinds } from '../states.ts'
import { filters, type Said } from './said-filters.ts'

interface Props {
  said: Said
  step: (part: Part) => void
  type: (part: Part) => void
}

/** What analysts look for again and again. */
const presets: { label: string; part: Part }[] = [
  { label: 'At most 3 years and no degree', part: { atMostMonths: '36', atMostEducation: 'some-college' } },
  { label: 'Lifts more than 50 pounds', part: { liftsOver: '50' } },
  { label: 'Current versions only', part: { currentOnly: 'true' } },
]

export function Filters({ said, step, type }: Props) {
  const count = filters.filter(({ name }) => said[name]).length
  const text = (name: string, label: string, placeholder = '') => (
    <TextInput
      label={label}
      size="sm"
      placeholder={placeholder}
      value={said[name] ?? ''}
      onChange={event => type({ [name]: event.currentTarget.value })}
    />
  )
  const number = (name: string, label: string, { suffix = '', times = 1 } = {}) => (
    <NumberInput
      label={label}
      size="sm"
      min={0}
      thousandSeparator=","
      suffix={suffix}
      value={said[name] ? Number(said[name]) / times : ''}
      onChange={value => type({ [name]: value === '' ? null : String(Math.round(Number(value) * times)) })}
    />
  )
  const choice = (name: string, label: string, data: { value: string; label: string }[]) => (
    <Select
      label={label}
      size="sm"
      clearable
      placeholder="any"
      comboboxProps={{ withinPortal: false }}
      value={said[name] ?? null}
      onChange={value => step({ [name]: value })}
      data={data}
    />
  )
  return (
    <Popover width={380} position="bottom-start" shadow="md" trapFocus>
      <Popover.Target>
        <Button variant={count > 0 ? 'light' : 'default'} size="sm" leftSection={<IconFilter size={16} />}>
          {count > 0 ? `Filters (${count})` : 'Filters'}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="filters" aria-label="Filters">
        <Stack gap="sm">
          <Group gap={6}>
            {presets.map(({ label, part }) => (
              <Button key={label} size="compact-xs" variant="default" onClick={() => step(part)}>
                {label}
              </Button>
            ))}
          </Group>
          <Group grow>
            {text('employer', 'Employer')}
            {text('classCode', 'Class code')}
          </Group>
          <Group grow>
            {choice(
              'kind',
              'Kind',
              Object.entries(kinds).map(([value, label]) => ({ value, label })),
            )}
            {choice('flsa', 'FLSA', [
              { value: 'exempt', label: 'exempt' },
              { value: 'nonexempt', label: 'non-exempt' },
            ])}
          </Group>
          <Group grow align="end">
            {number('atMostMonths', 'Experience at most', { suffix: ' years', times: 12 })}
            {choice(
              'atMostEducation',
              'and schooling at most',
              educationLevels.map(value => ({ value, label: schooling[value] })),
            )}
          </Group>
          <Group grow>
            {text('licenseClass', "Driver's license class", 'A, B, C …')}
            {number('liftsOver', 'Lifts more than', { suffix: ' lb' })}
          </Group>
          <Group grow>
            {number('payFrom', 'Pay a year from')}
            {number('payTo', 'Pay a year to')}
          </Group>
          <Checkbox
            label="Only the current version of each class"
            size="sm"
            checked={said.currentOnly === 'true'}
            onChange={event => step({ currentOnly: event.currentTarget.checked ? 'true' : null })}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
