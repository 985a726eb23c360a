/** The form of a value, read from the JSON Schema that the service gives: to add a field to the contract is to have its form here. */

import { capital } from '@specmill/model'

/** As much of JSON Schema as the contract uses. */
export interface Schema {
  type?: string | string[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  enum?: string[]
  const?: string
  pattern?: string
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  $ref?: string
  $defs?: Record<string, Schema>
}

export type Form = { mayBeNull: boolean } & (
  | { is: 'text'; pattern: RegExp | null }
  | { is: 'span' | 'date' | 'flag' | 'tree' }
  | { is: 'number'; isWhole: boolean; least: number; most: number | null }
  | { is: 'choice'; of: string[] }
  | { is: 'object'; parts: Record<string, Form> }
  | { is: 'list'; item: Form }
)

/** What a pattern takes tells what it is for. */
function textForm(pattern: string | undefined): Form {
  const mayBeNull = false
  if (pattern === undefined) return { is: 'text', pattern: null, mayBeNull }
  const takes = new RegExp(pattern)
  if (takes.test('P18M')) return { is: 'span', mayBeNull }
  if (takes.test('2001-09')) return { is: 'date', mayBeNull }
  return { is: 'text', pattern: takes, mayBeNull }
}

function formFrom(schema: Schema): Form {
  const types = [schema.type ?? []].flat()
  const other = schema.anyOf?.filter(({ type }) => type !== 'null')
  if (other?.length === 1 && other[0]) return { ...formFrom(other[0]), mayBeNull: true }
  if (types.includes('null')) return { ...formFrom({ ...schema, type: types.filter(type => type !== 'null') }), mayBeNull: true }
  const mayBeNull = false
  if (schema.$ref) return { is: 'tree', mayBeNull }
  if (schema.enum) return { is: 'choice', of: schema.enum, mayBeNull }
  switch (types[0]) {
    case 'boolean':
      return { is: 'flag', mayBeNull }
    case 'number':
    case 'integer':
      return { is: 'number', isWhole: types[0] === 'integer', least: schema.minimum ?? 0, most: wholeEnd(schema.maximum), mayBeNull }
    case 'array':
      return { is: 'list', item: formFrom(schema.items ?? {}), mayBeNull }
    case 'object':
      return {
        is: 'object',
        parts: Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, part]) => [name, formFrom(part)])),
        mayBeNull,
      }
    default:
      return textForm(schema.pattern)
  }
}

/** The largest number that a program can count is no bound that anybody means. */
const wholeEnd = (most: number | undefined) => (most === undefined || most >= Number.MAX_SAFE_INTEGER ? null : most)

/** Where a form begins when there is nothing yet. */
export function emptyOf(form: Form): unknown {
  if (form.mayBeNull) return null
  switch (form.is) {
    case 'flag':
      return false
    case 'number':
      return form.least
    case 'choice':
      return form.of[0]
    case 'list':
      return []
    case 'object':
      return Object.fromEntries(Object.entries(form.parts).map(([name, part]) => [name, emptyOf(part)]))
    case 'tree':
      return { kind: 'other', subject: null, text: '' }
    default:
      return ''
  }
}

/** @param plain JSON Schema of the plain view. @returns the form of one value of a field; of a list, that of an item. */
export function formOfField(plain: Schema, field: string): Form | null {
  const record = plain.properties?.records?.items?.properties?.[field]
  if (!record) return null
  const form = formFrom(record)
  return form.is === 'list' ? form.item : { ...form, mayBeNull: false }
}

/** @returns the forms of the leaves of a requirement tree by their kind, without what every leaf has. */
export function leafForms(plain: Schema): Record<string, Record<string, Form>> {
  const kinds = plain.$defs?.Requirement?.anyOf?.flatMap(({ oneOf }) => oneOf ?? []) ?? []
  return Object.fromEntries(
    kinds.map(({ properties = {} }) => {
      const { kind, text: _, scope: __, ...parts } = properties
      return [kind?.const ?? '', Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, formFrom(part)]))]
    }),
  )
}

/** What is still wrong with a value: one sentence, or null. @param name of the part as it is shown. */
export function faultOf(form: Form, value: unknown, name: string): string | null {
  if (value === null || value === undefined || value === '') return form.mayBeNull || form.is === 'flag' ? null : `${name} is still empty.`
  switch (form.is) {
    case 'text':
      return form.pattern && !form.pattern.test(String(value)) ? `${name}: ${String(value)} is not written as it should be.` : null
    case 'date':
      return /^\d{4}(-\d\d(-\d\d)?)?$/.test(String(value)) && !Number.isNaN(Date.parse(String(value)))
        ? null
        : `${name}: write a year, a month or a day, as 2024, 2024-05 or 2024-05-31.`
    case 'object':
      return first(Object.entries(form.parts).map(([part, its]) => faultOf(its, (value as Record<string, unknown>)[part], nameOf(part))))
    case 'list':
      return first((value as unknown[]).map(item => faultOf(form.item, item, name)))
    default:
      return null
  }
}

const first = (faults: (string | null)[]) => faults.find(fault => fault !== null) ?? null

const names: Record<string, string> = {
  ...{ per: 'Paid by the', catchAll: 'Other duties as assigned', of: 'Of how many', with: 'With class', class: 'Class of license' },
  ...{ receivedFrom: 'Supervised by', degree: 'How closely', exercised: 'Supervises others', review: 'How the work is reviewed' },
  ...{ units: 'Units that are run', scope: 'Only for', as: 'As a', atLeast: 'In a class at the level of', within: 'Within the last' },
  ...{ min: 'At least', max: 'At most', areasNeeded: 'Of these areas', usual: 'Only usually', relatedField: 'Or a related field' },
  ...{ orEquivalent: 'Or equivalent', mayOverlap: 'May be part of the other years', jurisdiction: 'Jurisdiction, as US-MS' },
  ...{
    currency: 'Currency, as USD',
    localCode: "The document's own code",
    percent: 'Percent of the time',
    body: 'By whom',
    valid: 'Must be valid',
  },
  ...{ upTo: 'Up to', approver: 'Approved by', constraint: 'On condition', language: 'Language, as en', modality: 'Does or may do it' },
}

/** `hoursPerWeek` is "Hours per week". @param part of a value, as the contract calls it. */
export const nameOf = (part: string): string => names[part] ?? capital(part.replaceAll(/([A-Z])/g, ' $1').toLowerCase())
