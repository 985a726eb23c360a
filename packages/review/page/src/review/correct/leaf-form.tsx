/** A leaf of a requirement tree to be filled in: its kind, its words, and what that kind has. */
import { Select, Stack, Text, Textarea } from '@mantine/core'
import { type Block, type FullRecord, type Leaf, spoken } from '@specmill/model'
import type { Selected } from '../original/shown.ts'
import { emptyOf, type Form } from './form.ts'
import { InputOf, Parts } from './input.tsx'
import { evidenceFrom, standing } from './standing.ts'
import { StandsOn } from './stands-on.tsx'

interface Props {
  leaf: Leaf
  forms: Record<string, Record<string, Form>>
  record: FullRecord | undefined
  blocks: Block[]
  selected: Selected | null
  change: (leaf: Leaf) => void
}

const scopes: Form = { is: 'list', item: { is: 'text', pattern: null, mayBeNull: false }, mayBeNull: false }
/** Kinds that point into a list of the record. */
const lists = { license: 'licenses', certification: 'certifications' } as const

export function LeafForm({ leaf, forms, record, blocks, selected, change }: Props) {
  const { kind, text } = leaf
  const all = forms[kind] ?? {}
  const pointer = kind === 'license' || kind === 'certification' ? kind : null
  const parts = Object.fromEntries(Object.entries(all).filter(([name]) => name !== pointer))
  const items = pointer ? (record?.[lists[pointer]] ?? []) : []
  const say = (part: object) => change({ ...leaf, ...part } as Leaf)
  const write = (words: string, anchor: Selected | null) => say({ text: words, evidence: anchor ? [evidenceFrom(anchor, blocks)] : [] })
  const become = (other: string | null) => {
    const its = forms[other ?? ''] ?? {}
    const { scope, evidence } = leaf
    const empty = Object.fromEntries(Object.entries(its).map(([name, form]) => [name, emptyOf(form)]))
    change({ ...empty, kind: other, text, ...(scope ? { scope } : {}), ...(evidence ? { evidence } : {}) } as unknown as Leaf)
  }
  return (
    <Stack gap="xs" className="leaf-form">
      <Select
        label="What it asks for"
        data={Object.keys(forms).map(value => ({ value, label: spoken(value) }))}
        value={kind}
        allowDeselect={false}
        onChange={become}
      />
      <Textarea
        label="Its words"
        autosize
        minRows={1}
        maxRows={6}
        value={text}
        onChange={event => write(event.currentTarget.value, standing(event.currentTarget.value, blocks))}
      />
      <StandsOn quote={leaf.evidence?.[0]?.quote ?? null} selected={selected} take={words => write(words.quote, words)} />
      {pointer &&
        (items.length > 0 ? (
          <Select
            label={`Which ${pointer}`}
            data={items.map(({ value }, index) => ({ value: String(index), label: value?.name ?? `number ${index + 1}` }))}
            value={String((leaf as unknown as Record<string, unknown>)[pointer])}
            allowDeselect={false}
            onChange={index => say({ [pointer]: Number(index) })}
          />
        ) : (
          <Text size="sm" c="var(--warn)">
            The record lists no {pointer} yet: add it there first, or choose “other” here.
          </Text>
        ))}
      <Parts key={kind} forms={parts} values={leaf as unknown as Record<string, unknown>} change={say} isFirst={false} />
      <InputOf
        form={scopes}
        label="Only for"
        value={leaf.scope ?? []}
        change={scope => {
          const { scope: _, ...rest } = leaf
          change(((scope as string[]).length > 0 ? { ...rest, scope } : rest) as Leaf)
        }}
      />
    </Stack>
  )
}
