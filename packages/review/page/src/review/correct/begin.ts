/** Where a correction begins: at what stands there, at what is usual of a new value, at the words that were selected. */
import type { FieldName, FullRecord } from '@specmill/model'
import type { Selected } from '../original/shown.ts'
import { emptyOf, type Form } from './form.ts'

/** Parts of a new value that are usually otherwise than empty. */
const usual: Partial<Record<FieldName, object>> = {
  licenses: { valid: true, required: true, kind: 'other' },
  certifications: { required: true },
  languages: { language: 'en', required: true },
  conditions: { kind: 'other' },
  environment: { group: 'environmental' },
  history: { event: 'revised' },
  pay: { per: 'year' },
  relatedClasses: { relation: 'experience' },
  workLocations: { checked: true },
}

/** Of the countries whose specifications are written in English. */
const currencies: Record<string, string> = { US: 'USD', CA: 'CAD', GB: 'GBP', IE: 'EUR', AU: 'AUD', NZ: 'NZD' }

/** Of the other pay of a record, else of the country of its employer. */
function currencyOf({ pay, employer }: Pick<FullRecord, 'pay' | 'employer'>): string | null {
  const said = pay.find(({ value }) => value?.currency)?.value?.currency
  return said ?? currencies[employer?.value?.jurisdiction?.slice(0, 2) ?? ''] ?? null
}

/** What is usual of a new value in this record. */
const usualIn = (field: FieldName, record: FullRecord | undefined) =>
  field === 'pay' && record ? { ...usual.pay, currency: currencyOf(record) } : usual[field]

/** The part of an object that holds its words: the first one that is a text. */
const wordsPart = (form: Form): string | null =>
  form.is === 'object' ? (Object.entries(form.parts).find(([, part]) => part.is === 'text')?.[0] ?? null) : null

/** The words of a value that can be looked for in the document. */
export function wordsIn(form: Form, value: unknown): string {
  const part = wordsPart(form)
  const words = part && value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[part] : value
  return typeof words === 'string' && form.is !== 'choice' && form.is !== 'span' && form.is !== 'date' ? words : ''
}

/** @param value what stands there; null where nothing does. @param record that it stands in. */
export function begun(field: FieldName, form: Form, value: unknown, selected: Selected | null, record?: FullRecord): unknown {
  const whole = value ?? (form.is === 'object' ? { ...(emptyOf(form) as object), ...usualIn(field, record) } : emptyOf(form))
  return selected ? withWords(form, whole, selected.quote) : whole
}

/** `value` with other words in the part that holds them. */
export function withWords(form: Form, value: unknown, words: string): unknown {
  const part = wordsPart(form)
  if (part && value !== null && typeof value === 'object') return { ...value, [part]: words }
  if (form.is === 'tree') return value === null || 'kind' in (value as object) ? { ...(value as object), text: words } : value
  if (form.is === 'number') return Number(words.replace(/[^\d.]/g, '')) || value
  return form.is === 'text' ? words : value
}
