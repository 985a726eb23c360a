/** A span of time as a number and its unit. */
import { Group, NumberInput, Select } from '@mantine/core'
import { useState } from 'react'
import { focusOf } from './plain-inputs.tsx'
import { isoFrom, spanFrom, type Unit, units } from './span.ts'

interface Props {
  label: string
  value: string | null
  mayBeNull: boolean
  isFirst: boolean
  change: (iso: string | null) => void
}

export function SpanInput({ label, value, mayBeNull, isFirst, change }: Props) {
  const begun = spanFrom(value)
  const [amount, setAmount] = useState<number | null>(begun?.amount ?? null)
  const [unit, setUnit] = useState<Unit>(begun?.unit ?? 'Y')
  const say = (amount: number | null, unit: Unit) => {
    setAmount(amount)
    setUnit(unit)
    change(amount === null ? (mayBeNull ? null : '') : isoFrom({ amount, unit }))
  }
  return (
    <Group gap={6} wrap="nowrap" align="end">
      <NumberInput
        label={label}
        className="grow"
        min={0}
        value={amount ?? ''}
        onChange={now => say(now === '' ? null : Number(now), unit)}
        {...focusOf(isFirst)}
      />
      <Select
        aria-label={`Unit of ${label.toLowerCase()}`}
        w={104}
        allowDeselect={false}
        data={Object.entries(units).map(([value, label]) => ({ value, label }))}
        value={unit}
        onChange={now => say(amount, (now ?? 'Y') as Unit)}
      />
    </Group>
  )
}
