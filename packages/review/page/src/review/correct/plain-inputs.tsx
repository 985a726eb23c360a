/** What the parts of a value that hold no other parts are typed into: words, lists of words, yes and no, dates. */
import { Checkbox, Select, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { dateOf } from '../../words/dates.ts'

interface PlainProps {
  label: string
  value: unknown
  mayBeNull: boolean
  /** Takes the focus when the form opens. */
  isFirst: boolean
  change: (value: unknown) => void
}

export const focusOf = (isFirst: boolean) => (isFirst ? { 'data-autofocus': true } : {})

/** Longer words are written over several lines. */
const long = 48

export function WordsIn({ label, value, change, mayBeNull, isFirst }: PlainProps) {
  const [isLong] = useState(() => String(value ?? '').length > long)
  const shared = {
    label,
    value: String(value ?? ''),
    onChange: (event: { currentTarget: { value: string } }) => change(event.currentTarget.value || (mayBeNull ? null : '')),
    ...focusOf(isFirst),
  }
  return isLong ? <Textarea {...shared} autosize minRows={2} maxRows={12} /> : <TextInput {...shared} />
}

/** A list of words. */
export function LinesIn({ label, value, change, isFirst }: PlainProps) {
  const [text, setText] = useState(() => ((value ?? []) as unknown[]).join('\n'))
  const write = (text: string) => {
    setText(text)
    const lines = text.split('\n').map(line => line.trim())
    change(lines.filter(Boolean))
  }
  return (
    <Textarea
      label={label}
      description="One on each line"
      autosize
      minRows={1}
      maxRows={10}
      value={text}
      onChange={event => write(event.currentTarget.value)}
      {...focusOf(isFirst)}
    />
  )
}

export function FlagIn({ label, value, change, mayBeNull, isFirst }: PlainProps) {
  if (!mayBeNull)
    return <Checkbox label={label} checked={value === true} onChange={event => change(event.currentTarget.checked)} {...focusOf(isFirst)} />
  return (
    <Select
      label={label}
      data={['yes', 'no']}
      value={value === null || value === undefined ? null : value ? 'yes' : 'no'}
      onChange={word => change(word === null ? null : word === 'yes')}
      clearable
      placeholder="not said"
      {...focusOf(isFirst)}
    />
  )
}

/** A year, a month or a day, beside which it stands as people say it. */
export function DateIn({ label, value, change, mayBeNull, isFirst }: PlainProps) {
  const text = String(value ?? '')
  return (
    <TextInput
      label={label}
      placeholder="2024, 2024-05 or 2024-05-31"
      value={text}
      rightSectionWidth={130}
      rightSection={
        <Text size="xs" c="dimmed" truncate>
          {text && dateOf(text) !== text ? dateOf(text) : ''}
        </Text>
      }
      onChange={event => change(event.currentTarget.value || (mayBeNull ? null : ''))}
      {...focusOf(isFirst)}
    />
  )
}
