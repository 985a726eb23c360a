/** What a part of a value is typed into: chosen by its form. */
import { Button, Checkbox, Fieldset, Group, NumberInput, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { spoken } from '@specmill/model'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { dateOf } from '../../words/dates.ts'
import { emptyOf, type Form, nameOf } from './form.ts'
import { SpanInput } from './span-input.tsx'

interface Props {
  form: Form
  label: string
  value: unknown
  change: (value: unknown) => void
  /** Takes the focus when the form opens. */
  isFirst?: boolean
}

/** Longer words are written over several lines. */
const long = 48

function TextIn({ label, value, change, form, isFirst }: Props) {
  const [isLong] = useState(() => String(value ?? '').length > long)
  const shared = {
    label,
    value: String(value ?? ''),
    onChange: (event: { currentTarget: { value: string } }) => change(event.currentTarget.value || (form.mayBeNull ? null : '')),
    ...(isFirst ? { 'data-autofocus': true } : {}),
  }
  return isLong ? <Textarea {...shared} autosize minRows={2} maxRows={12} /> : <TextInput {...shared} />
}

function ListIn({ form, label, value, change, isFirst }: Props & { form: Extract<Form, { is: 'list' }> }) {
  const items = (value ?? []) as unknown[]
  const [text, setText] = useState(() => items.join('\n'))
  if (form.item.is !== 'object')
    return (
      <Textarea
        label={label}
        description="One on each line"
        autosize
        minRows={1}
        maxRows={10}
        value={text}
        {...(isFirst ? { 'data-autofocus': true } : {})}
        onChange={event => {
          setText(event.currentTarget.value)
          change(
            event.currentTarget.value
              .split('\n')
              .map(line => line.trim())
              .filter(Boolean),
          )
        }}
      />
    )
  return (
    <Fieldset legend={label} className="parts">
      <Stack gap="xs">
        {items.map((item, index) => (
          <Group key={index} wrap="nowrap" align="end" gap="xs">
            <div className="grow">
              <InputOf form={form.item} label="" value={item} change={now => change(items.toSpliced(index, 1, now))} />
            </div>
            <Button
              variant="subtle"
              color="gray"
              size="compact-md"
              aria-label={`Remove ${index + 1} of ${label}`}
              onClick={() => change(items.toSpliced(index, 1))}
            >
              <IconX size={16} aria-hidden />
            </Button>
          </Group>
        ))}
        <Button
          variant="default"
          size="compact-sm"
          className="add"
          leftSection={<IconPlus size={14} />}
          onClick={() => change([...items, emptyOf(form.item)])}
        >
          Add
        </Button>
      </Stack>
    </Fieldset>
  )
}

function ObjectIn({ form, label, value, change, isFirst }: Props & { form: Extract<Form, { is: 'object' }> }) {
  if (value === null || value === undefined)
    return (
      <Button
        variant="default"
        size="compact-sm"
        className="add"
        leftSection={<IconPlus size={14} />}
        onClick={() => change(emptyOf({ ...form, mayBeNull: false }))}
      >
        {label}
      </Button>
    )
  const whole = value as Record<string, unknown>
  const parts = <Parts forms={form.parts} values={whole} change={change} isFirst={isFirst === true} />
  if (!label) return parts
  return (
    <Fieldset legend={label} className="parts">
      {parts}
      {form.mayBeNull && (
        <Button variant="subtle" color="gray" size="compact-sm" mt="xs" onClick={() => change(null)}>
          Take away
        </Button>
      )}
    </Fieldset>
  )
}

/** The parts of an object: words first below each other, what is short side by side. */
export function Parts({
  forms,
  values,
  change,
  isFirst,
}: {
  forms: Record<string, Form>
  values: Record<string, unknown>
  change: (values: Record<string, unknown>) => void
  isFirst: boolean
}) {
  return (
    <div className="form-parts">
      {Object.entries(forms).map(([part, form], index) => (
        <div key={part} className={`form-part ${form.is === 'text' && !form.pattern ? 'words' : form.is}`}>
          <InputOf
            form={form}
            label={nameOf(part)}
            value={values[part]}
            isFirst={isFirst && index === 0}
            change={now => change({ ...values, [part]: now })}
          />
        </div>
      ))}
    </div>
  )
}

export function InputOf(props: Props) {
  const { form, label, value, change, isFirst } = props
  const focus = isFirst ? { 'data-autofocus': true } : {}
  switch (form.is) {
    case 'choice':
      return (
        <Select
          label={label}
          data={form.of.map(word => ({ value: word, label: spoken(word) }))}
          value={(value as string | null) ?? null}
          onChange={change}
          clearable={form.mayBeNull}
          allowDeselect={false}
          placeholder={form.mayBeNull ? 'not said' : ''}
          {...focus}
        />
      )
    case 'flag':
      if (form.mayBeNull)
        return (
          <Select
            label={label}
            data={['yes', 'no']}
            value={value === null || value === undefined ? null : value ? 'yes' : 'no'}
            onChange={word => change(word === null ? null : word === 'yes')}
            clearable
            placeholder="not said"
            {...focus}
          />
        )
      return <Checkbox label={label} checked={value === true} onChange={event => change(event.currentTarget.checked)} {...focus} />
    case 'number':
      return (
        <NumberInput
          label={label}
          min={form.least}
          {...(form.most === null ? {} : { max: form.most })}
          allowDecimal={!form.isWhole}
          thousandSeparator=","
          value={(value as number | null) ?? ''}
          onChange={now => change(now === '' ? null : Number(now))}
          {...focus}
        />
      )
    case 'span':
      return (
        <SpanInput label={label} value={value as string | null} mayBeNull={form.mayBeNull} change={change} isFirst={isFirst === true} />
      )
    case 'date': {
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
          onChange={event => change(event.currentTarget.value || (form.mayBeNull ? null : ''))}
          {...focus}
        />
      )
    }
    case 'list':
      return <ListIn {...props} form={form} />
    case 'object':
      return <ObjectIn {...props} form={form} />
    default:
      return <TextIn {...props} />
  }
}
