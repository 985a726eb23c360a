/** What a part of a value is typed into: chosen by its form. */
import { Button, Fieldset, Group, NumberInput, Select, Stack } from '@mantine/core'
import { spoken } from '@specmill/model'
import { IconPlus, IconX } from '@tabler/icons-react'
import { emptyOf, type Form, nameOf } from './form.ts'
import { DateIn, FlagIn, focusOf, LinesIn, WordsIn } from './plain-inputs.tsx'
import { SpanInput } from './span-input.tsx'

interface Props {
  form: Form
  label: string
  value: unknown
  change: (value: unknown) => void
  /** Takes the focus when the form opens. */
  isFirst?: boolean
}

/** A list of objects. */
function ListIn({ form, label, value, change }: Props & { form: Extract<Form, { is: 'list' }> }) {
  const items = (value ?? []) as unknown[]
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
  const { form, label, value, change, isFirst = false } = props
  const plain = { label, value, change, isFirst, mayBeNull: form.mayBeNull }
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
          {...focusOf(isFirst)}
        />
      )
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
          {...focusOf(isFirst)}
        />
      )
    case 'flag':
      return <FlagIn {...plain} />
    case 'span':
      return <SpanInput {...plain} value={value as string | null} />
    case 'date':
      return <DateIn {...plain} />
    case 'list':
      return form.item.is === 'object' ? <ListIn {...props} form={form} /> : <LinesIn {...plain} />
    case 'object':
      return <ObjectIn {...props} form={form} />
    default:
      return <WordsIn {...plain} />
  }
}
