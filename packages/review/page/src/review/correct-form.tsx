/** Saying what is right: the value in the form of the field, and the words that were selected for it. */
import { Alert, Button, Group, JsonInput, Modal, NumberInput, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { educationLevels, employmentTypes, type FieldName, strengths } from '@specmill/model'
import { useState } from 'react'
import { labelOf } from './fields.ts'
import { reviewer } from './judge.ts'
import type { Selected } from './original/shown.ts'

/** Fields that hold one of a few words. */
const choices: Partial<Record<FieldName, string[]>> = {
  flsa: ['exempt', 'nonexempt'],
  civilService: ['classified', 'unclassified'],
  workMode: ['on-site', 'hybrid', 'remote'],
  strength: [...strengths],
  employmentTypes: [...employmentTypes],
  minimumEducation: [...educationLevels],
}
/** Fields whose values have parts: what is selected becomes the part that holds the text. */
const textPart: Partial<Record<FieldName, string>> = {
  employer: 'name',
  duties: 'text',
  ksas: 'text',
  conditions: 'text',
  licenses: 'name',
  certifications: 'name',
  physicalDemands: 'activity',
  environment: 'factor',
  nonPhysicalDemands: 'demand',
  workLocations: 'place',
  specialties: 'name',
}

interface Props {
  field: FieldName
  path: string
  value: unknown
  selected: Selected | null
  onSay: (value: unknown, anchor: Selected | null) => void
  onClose: () => void
}

function first(field: FieldName, value: unknown, selected: Selected | null): unknown {
  if (!selected) return value
  const part = textPart[field]
  if (part && (value === null || typeof value === 'object')) return { ...(value as object | null), [part]: selected.quote }
  return typeof value === 'number' ? Number(selected.quote.replace(/[^\d.]/g, '')) || value : selected.quote
}

export function CorrectForm({ field, path, value, selected, onSay, onClose }: Props) {
  const begun = first(field, value, selected)
  const isObject = typeof begun === 'object' && begun !== null
  const [text, setText] = useState(isObject ? JSON.stringify(begun, null, 2) : String(begun ?? ''))
  const [who, setWho] = useState(reviewer.get())
  const [problem, setProblem] = useState<string | null>(null)
  const say = () => {
    reviewer.set(who)
    try {
      onSay(isObject ? JSON.parse(text) : typeof value === 'number' ? Number(text) : text, selected)
    } catch {
      setProblem('This is not JSON yet: look for a missing comma, quote or bracket.')
    }
  }
  const options = choices[field]
  const input = options ? (
    <Select label="Right value" data={options} value={text} onChange={choice => setText(choice ?? '')} data-autofocus />
  ) : isObject ? (
    <JsonInput
      label="Right value"
      description="In its parts, as JSON"
      autosize
      minRows={5}
      maxRows={18}
      formatOnBlur
      value={text}
      onChange={setText}
      data-autofocus
    />
  ) : typeof value === 'number' ? (
    <NumberInput label="Right value" value={text} onChange={amount => setText(String(amount))} data-autofocus />
  ) : text.length > 60 ? (
    <Textarea
      label="Right value"
      autosize
      minRows={3}
      maxRows={14}
      value={text}
      onChange={event => setText(event.target.value)}
      data-autofocus
    />
  ) : (
    <TextInput label="Right value" value={text} onChange={event => setText(event.target.value)} data-autofocus />
  )
  return (
    <Modal opened onClose={onClose} title={`Correct: ${labelOf(field)}`} size="lg">
      <form
        onSubmit={event => {
          event.preventDefault()
          say()
        }}
      >
        <Stack>
          {input}
          {problem && <Alert color="red">{problem}</Alert>}
          <Text size="sm" c="dimmed">
            {selected ? `Stands on: “${selected.quote.slice(0, 200)}”` : 'Select words in the original first to say where it stands.'}
          </Text>
          <TextInput label="Your name" description="Kept with the correction" value={who} onChange={event => setWho(event.target.value)} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Leave it
            </Button>
            <Button type="submit" data-path={path}>
              Correct
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
