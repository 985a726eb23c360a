/**
 * What reviewers said, laid over an extraction when it is shown or taken away. The extraction that is kept stays as it is; a value that stands in
 * for another is marked as given, and a note says who gave it, and when.
 */
import type { Anchor, Block, Evidence, Extraction, Finding, FullRecord, Judgement, Note } from '@specmill/model'
import { minimaOf } from '../derive/minima.ts'
import { fieldPath } from './field-path.ts'
import { type Placed, placed } from './placed.ts'
import { withoutItems } from './without-items.ts'

const rule = 'review/corrected'
/** Of what was derived again because what it follows from was corrected. */
const derivedRule = 'review/derived'
type Field = Finding<unknown> | Finding<unknown>[] | null

/** An anchor as evidence; nothing where the words do not stand there. */
function evidenceFrom(anchor: Anchor | null, blocks: Block[]): Evidence[] {
  const block = anchor && blocks[anchor.block]
  if (!block || block.text.slice(anchor.start, anchor.end) !== anchor.quote) return []
  return [{ block: anchor.block, start: anchor.start, end: anchor.end, quote: anchor.quote, page: block.page, boxes: block.boxes }]
}

const given = <V>(value: V, evidence: Evidence[]): Finding<V> => ({ value, certainty: 'given', confidence: null, rule, evidence })

/** `value` with a part of it replaced. */
function withPart(value: unknown, [part, ...rest]: string[], right: unknown): unknown {
  if (part === undefined) return right
  const whole = value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {}
  return { ...whole, [part]: withPart(whole[part], rest, right) }
}

/** The value that the reviewer wants to see there; undefined where what the extraction says stands. */
function wanted({ judgement: { verdict, value, found }, differs }: Placed): { value: unknown } | 'nothing' | undefined {
  if (verdict === 'correct') return { value }
  if (verdict === 'accept') return differs ? { value: found } : undefined
  // another value than the one that was refused has not been judged
  return differs ? undefined : 'nothing'
}

/** What follows from the tree of requirements follows from the corrected one; what was said of it itself is laid over that. */
function overlaid(record: FullRecord, all: Placed[], blocks: Block[]): FullRecord {
  const [ofTree, others] = [all.filter(isOfTree), all.filter(one => !isOfTree(one))]
  if (ofTree.every(one => wanted(one) === undefined)) return laid(record, others, blocks)
  const corrected = laid(record, ofTree, blocks)
  return laid({ ...corrected, ...derivedFrom(corrected) }, others, blocks)
}

const isOfTree = ({ place }: Placed) => place !== null && fieldPath(place)?.field === 'requirements'

const derivedFrom = ({ requirements }: FullRecord) =>
  minimaOf(requirements?.value ?? null, value => ({ ...given(value, requirements?.evidence ?? []), rule: derivedRule }))

function laid(record: FullRecord, all: Placed[], blocks: Block[]): FullRecord {
  const fields = { ...record } as Record<string, Field>
  const gone: { field: string; item: number }[] = []
  for (const one of all) {
    const path = one.place === null ? null : fieldPath(one.place)
    const right = wanted(one)
    if (!path || right === undefined) continue
    const { field, item, parts } = path
    const before = fields[field] ?? null
    const list = Array.isArray(before) ? before : null
    if (right === 'nothing') {
      if (list && item !== null) gone.push({ field, item })
      else fields[field] = list ? [] : null
      continue
    }
    const old = list ? (list[item ?? list.length] ?? null) : (before as Finding<unknown> | null)
    const anchored = evidenceFrom(one.judgement.anchor, blocks)
    const evidence = anchored.length > 0 ? anchored : (old?.evidence ?? [])
    const finding = given(withPart(old?.value, parts, right.value), evidence)
    if (!list) fields[field] = finding
    else if (item === null && Array.isArray(right.value)) fields[field] = right.value.map(value => given(value, evidence))
    else fields[field] = list.toSpliced(item ?? list.length, 1, finding)
  }
  const full = fields as unknown as FullRecord
  const spoken = full.statedAbsent.filter(({ value }) => isSilent(value === null ? null : (fields[value] ?? null)))
  return withoutItems({ ...full, statedAbsent: spoken }, gone)
}

const isSilent = (field: Field) => field === null || (Array.isArray(field) ? field.length === 0 : field.value === null)

const says: Record<Judgement['verdict'], string> = {
  accept: 'accepted another value than the one that is extracted now',
  correct: 'corrected this',
  reject: 'rejected what is extracted here',
  absent: 'said that the document does not say this',
}

function noteOn(one: Placed): Note[] {
  const { judgement, place, differs } = one
  if (judgement.verdict === 'accept' && !differs) return []
  const stands = wanted(one) !== undefined && place !== null
  const text = `${judgement.who} ${says[judgement.verdict]} on ${judgement.at.slice(0, 10)}${differs ? '; the extraction says another thing now' : ''}.`
  return [
    {
      level: differs ? 'warning' : 'info',
      code: stands ? 'review/corrected' : 'review/differs',
      text,
      path: `records[${judgement.position}].${place ?? judgement.field}`,
      evidence: null,
    },
  ]
}

/** @param judgements oldest first; of each field the last word counts. The extraction itself is not changed. */
export function withCorrections(extraction: Extraction, judgements: Judgement[]): Extraction {
  if (judgements.length === 0) return extraction
  const all = placed(extraction, judgements)
  return {
    ...extraction,
    records: extraction.records.map((record, position) =>
      overlaid(
        record,
        all.filter(({ judgement }) => judgement.position === position),
        extraction.blocks,
      ),
    ),
    notes: [...extraction.notes, ...all.flatMap(noteOn)],
  }
}
