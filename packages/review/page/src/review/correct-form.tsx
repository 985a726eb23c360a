/** Saying what is right: the value in the form of the field, and the words that were selected for it. */
import { Alert, Button, Group, JsonInput, Modal, NumberInput, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'

import { type Block, educationLevels, employmentTypes, type FieldName, strengths } from '@specmill/model'

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
  blocks: Block[]
  onSay: (value: unknown, anchor: Selected | null) => void
  onClose: () => void
}

/** Where words that were typed stand in the document, if they do. */
function standing(words: string, blocks: Block[]): Selected | null {
  if (words.trim().length < 2) return null
  const block = blocks.findIndex(({ text }) => text.includes(words))
  const start = blocks[block]?.text.indexOf(words) ?? -1
  return start < 0 ? null : { block, start, end: start + words.length, quote: words }
}

function textOf(field: FieldName, value: unknown): string {
  const part = textPart[field]
  const text = part && value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[part] : null
  return typeof text === 'string' ? text : ''
}

/** The parts that a new value of a field has. */
const empty: Partial<Record<FieldName, object>> = {
  employer: { name: '', jurisdiction: null },
  duties: { text: '', clauses: [], category: null, modality: 'does', catchAll: false, percent: null, scope: [], strength: null },
  ksas: { type: 'knowledge', text: '', level: null, scope: [] },
  conditions: { kind: 'other', text: '' },
  licenses: { kind: 'other', name: '', class: null, jurisdiction: null, commercial: null, valid: true, timing: null, required: true },
  certifications: { name: '', issuer: null, required: true, timing: null },
  physicalDemands: { activity: '', frequency: null, localCode: null, description: null, pounds: null },
  environment: { factor: '', group: 'environmental', frequency: null, localCode: null },
  nonPhysicalDemands: { demand: '', frequency: null, localCode: null },
  workLocations: { place: '', checked: true },
  specialties: { name: '', aliases: [], assignments: [] },
  pay: { min: null, max: null, currency: null, per: null, label: null },
  history: { event: 'revised', date: null, body: null, with: null },
  series: { name: '', position: 1, of: 1 },
  supervision: { receivedFrom: null, degree: null, exercised: null, review: null, units: [] },
  residency: { place: '', within: null },
  languages: { language: 'en', required: true },
  classRequirements: { factor: '', text: '' },
  relatedClasses: { title: null, code: null, relation: 'experience', scope: [] },
  requirements: { kind: 'other', subject: null, text: '' },
  preferred: { kind: 'other', subject: null, text: '' },
}

function first(field: FieldName, value: unknown, selected: Selected | null): unknown {
  const begun = value ?? empty[field] ?? null
  if (!selected) return begun
  const part = textPart[field]
  if (part && begun !== null && typeof begun === 'object') return { ...begun, [part]: selected.quote }
  if (begun !== null && typeof begun === 'object') return begun
  return typeof value === 'number' ? Number(selected.quote.replace(/[^\d.]/g, '')) || value : selected.quote
}

export function CorrectForm({ field, path, value, selected, blocks, onSay, onClose }: Props) {
  const begun = first(field, value, selected)
  const isNumber = typeof value === 'number' || field === 'hoursPerWeek'
  const isObject = typeof begun === 'object' && begun !== null
  const [text, setText] = useState(isObject ? JSON.stringify(begun, null, 2) : String(begun ?? ''))
  const [who, setWho] = useState(reviewer.get())
  const [problem, setProblem] = useState<string | null>(null)
  const say = () => {
    reviewer.set(who)
    try {
      const right = isObject ? JSON.parse(text) : isNumber ? Number(text) : text
      onSay(right, selected ?? standing(isObject ? textOf(field, right) : text, blocks))
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
  ) : isNumber ? (
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
    <Modal
      opened
      onClose={onClose}
      title={`${value === null ? 'Say' : 'Correct'}: ${labelOf(field)}`}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        onKeyDown={event => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          say()
        }}
        onSubmit={event => {
          event.preventDefault()
          say()
        }}
      >
        <Stack>
          {input}
          {problem && <Alert color="red">{problem}</Alert>}
          <Text size="sm" c="dimmed">
            {selected
              ? `Stands on: “${selected.quote.slice(0, 200)}”`
              : 'Where these words stand in the document is looked up; or select words in the original first.'}
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
