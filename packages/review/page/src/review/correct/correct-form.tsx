/** Saying what is right, beside the original: the value in the form of its field, and the words that it stands on. */
import { ActionIcon, Alert, Button, Group, Loader, Stack, Text, TextInput, Title } from '@mantine/core'
import { type Block, childrenOf, type FieldName, type FullRecord, type Leaf, type Requirement } from '@specmill/model'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { schema } from '../../api/questions.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { labelOf } from '../fields.ts'
import { reviewer } from '../judge.ts'
import type { Selected } from '../original/shown.ts'
import { begun, withWords, wordsIn } from './begin.ts'
import { type Form, faultOf, formOfField, leafForms, type Schema } from './form.ts'
import { InputOf } from './input.tsx'
import { standing } from './standing.ts'
import { StandsOn } from './stands-on.tsx'
import { TreeEditor } from './tree-editor.tsx'
import { tidy } from './tree-edits.ts'

interface Props {
  field: FieldName
  path: string
  value: unknown
  /** Words that are selected in the original, also while the form is open. */
  selected: Selected | null
  record: FullRecord | undefined
  blocks: Block[]
  /** The words that it stands on now. */
  standsOn: Selected | null
  onSay: (value: unknown, anchor: Selected | null) => void
  onClose: () => void
}

export function CorrectForm(props: Props) {
  const { data, error } = useQuery(schema())
  if (error) return <Trouble error={error} />
  const form = data && formOfField(data, props.field)
  if (!data) return <Loader m="xl" aria-label="Loading" />
  return form ? <Filled {...props} form={form} plain={data} /> : null
}

function Filled({ field, value, selected, standsOn, record, blocks, onSay, onClose, form, plain }: Props & { form: Form; plain: Schema }) {
  const [right, setRight] = useState(() => begun(field, form, value, selected, record))
  const [taken, setTaken] = useState(selected)
  const [who, setWho] = useState(reviewer.get())
  const [problem, setProblem] = useState<string | null>(null)
  const frame = useRef<HTMLFormElement>(null)
  const title = useId()
  useEffect(() => {
    const first = frame.current?.querySelector<HTMLElement>('[data-autofocus], [data-place]')
    first?.focus()
    if (first instanceof HTMLInputElement || first instanceof HTMLTextAreaElement) first.select()
  }, [])
  const label = labelOf(field)
  const words = wordsIn(form, right)
  // words that were taken hold as long as they are those of the value
  const isTaken = taken !== null && (words === '' || words.includes(taken.quote) || form.is === 'tree')
  const anchor = isTaken ? taken : form.is === 'tree' ? anchorOfTree(right as Requirement) : (standing(words, blocks) ?? standsOn)
  const say = () => {
    const said = form.is === 'tree' ? tidy(right as Requirement) : right
    const fault = form.is === 'tree' ? treeFault(said as Requirement | null) : faultOf(form, said, label)
    setProblem(fault)
    if (fault) return
    reviewer.set(who)
    onSay(said, anchor && { block: anchor.block, start: anchor.start, end: anchor.end, quote: anchor.quote })
  }
  return (
    <form
      ref={frame}
      className="correct-form"
      role="dialog"
      aria-labelledby={title}
      onKeyDown={event => {
        if (event.key === 'Escape') onClose()
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        say()
      }}
      onSubmit={event => {
        event.preventDefault()
        say()
      }}
    >
      <Group className="bar head" wrap="nowrap">
        <Title order={2} size="h5" id={title} className="grow truncate">
          {value === null ? 'Add' : 'Correct'}: {label}
        </Title>
        <ActionIcon variant="subtle" color="gray" aria-label="Close" onClick={onClose}>
          <IconX size={18} />
        </ActionIcon>
      </Group>
      <div className="scroll form-body" tabIndex={-1}>
        <Stack gap="sm">
          {form.is === 'tree' ? (
            <TreeEditor
              tree={right as Requirement}
              change={setRight}
              forms={leafForms(plain)}
              record={record}
              blocks={blocks}
              selected={selected}
            />
          ) : (
            <>
              <InputOf form={form} label={form.is === 'object' ? '' : 'Right value'} value={right} change={setRight} isFirst />
              <StandsOn
                quote={anchor?.quote ?? null}
                selected={selected}
                take={words => {
                  setTaken(words)
                  setRight(withWords(form, right, words.quote))
                }}
              />
            </>
          )}
        </Stack>
      </div>
      <div className="form-foot">
        {problem && (
          <Alert color="red" p="xs" role="alert">
            {problem}
          </Alert>
        )}
        <Group gap="xs" wrap="nowrap" align="end">
          <TextInput
            className="grow"
            size="sm"
            label="Your name"
            value={who}
            autoComplete="name"
            onChange={event => setWho(event.currentTarget.value)}
          />
          <Button variant="default" onClick={onClose}>
            Leave it
          </Button>
          <Button type="submit">Correct</Button>
        </Group>
        <Text size="xs" c="dimmed" className="key-line">
          <kbd>Ctrl</kbd> <kbd>Enter</kbd> corrects, <kbd>Esc</kbd> leaves it
        </Text>
      </div>
    </form>
  )
}

const leavesOf = (node: Requirement): Leaf[] => childrenOf(node)?.flatMap(leavesOf) ?? [node as Leaf]

/** A tree stands where its first leaf stands. */
const anchorOfTree = (tree: Requirement): Selected | null => leavesOf(tree).flatMap(({ evidence }) => evidence ?? [])[0] ?? null

/** A leaf needs words. */
function treeFault(tree: Requirement | null): string | null {
  if (!tree) return 'There is no requirement left; close this, and say that the document does not say it.'
  return leavesOf(tree).some(({ text }) => text.trim() === '') ? 'A requirement has no words yet: fill it in, or take it away.' : null
}
