/** A record as cells of a table: the columns follow the contract, so that a new field is a new column by itself. */
import { type FieldName, fieldNames, isTree, type JobRecord, type PlainExtraction, type Requirement } from '@specmill/model'
import { yearlyPay } from '../row-parts/pay.ts'

type Cell = string | number | null

/** Fields that hold one object have a column for each part. */
const parts = {
  series: ['name', 'position', 'of'],
  employer: ['name', 'jurisdiction'],
  supervision: ['receivedFrom', 'degree', 'exercised', 'review', 'units'],
  residency: ['place', 'within'],
} as const satisfies { [Name in FieldName]?: readonly (keyof NonNullable<JobRecord[Name]>)[] }

const partsOf = (name: FieldName): readonly string[] | null => (name in parts ? parts[name as keyof typeof parts] : null)

const ofFile = ['file', 'sha256', 'documentKind', 'record']
/** By the year, to be compared: `pay` has the rates as they are written. */
const ofPay = ['payYearlyMin', 'payYearlyMax']

/** The names of the columns. */
export const columns: string[] = [
  ...ofFile,
  ...fieldNames.flatMap(name => [...(partsOf(name)?.map(part => `${name}.${part}`) ?? [name]), ...(name === 'pay' ? ofPay : [])]),
]

/** @param position of the record in its extraction. @returns one cell a column. */
export function cellsOf({ source, document }: PlainExtraction, record: JobRecord, position: number): Cell[] {
  const { payMin, payMax } = yearlyPay(record.pay)
  return [
    source.name,
    source.sha256,
    document.kind,
    position,
    ...fieldNames.flatMap((name): Cell[] => {
      const value: unknown = record[name]
      const names = partsOf(name)
      if (names) return names.map(part => textOf(value === null ? null : (value as Record<string, unknown>)[part]))
      if (isTree(name)) return [record[name] && requirementText(record[name])]
      return name === 'pay' ? [textOf(value), payMin, payMax] : [textOf(value)]
    }),
  ]
}

/** What names an item of a list; the other parts stand behind it in brackets. */
const mainParts = ['text', 'title', 'name', 'activity', 'factor', 'demand', 'place', 'language', 'event']

/** A list is a line an item. */
function textOf(value: unknown): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return value
  if (Array.isArray(value)) return value.map(itemText).join('\n')
  return typeof value === 'object' ? itemText(value) : String(value)
}

function itemText(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item ?? '')
  const entries = Object.entries(item).filter(([, value]) => !isEmpty(value))
  const main = mainParts.find(part => entries.some(([name]) => name === part))
  const others = entries.filter(([name]) => name !== main).map(([name, value]) => `${name}: ${partText(value)}`)
  const named = entries.filter(([name]) => name === main).map(([, value]) => String(value))
  return [...named, ...(others.length ? [`[${others.join(', ')}]`] : [])].join(' ')
}

const isEmpty = (value: unknown) => value === null || value === false || (Array.isArray(value) && value.length === 0)
const partText = (value: unknown): string =>
  Array.isArray(value) ? value.map(partText).join(' / ') : typeof value === 'object' ? itemText(value) : String(value)

/** "a AND (b OR c)" */
function requirementText(node: Requirement): string {
  if (!('all' in node) && !('any' in node)) return node.text
  const [children, word] = 'all' in node ? [node.all, ' AND '] : [node.any, ' OR ']
  return children.map(child => ('all' in child || 'any' in child ? `(${requirementText(child)})` : requirementText(child))).join(word)
}
