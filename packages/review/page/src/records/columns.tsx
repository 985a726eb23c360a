/** The columns of the table of records: what each is called and how it is drawn. To add one, one entry. */
import type { FoundRecord } from '@specmill/store'
import type { ReactNode } from 'react'
import { kinds } from '../states.ts'

export interface Column {
  id: string
  label: string
  width: number
  shown: boolean
  draw: (record: FoundRecord) => ReactNode
}

const money = (amount: number, currency: string | null) =>
  new Intl.NumberFormat('en', currency ? { style: 'currency', currency, maximumFractionDigits: 0 } : { maximumFractionDigits: 0 }).format(
    amount,
  )

function pay({ payMin, payMax, currency }: FoundRecord): string {
  const amounts = [payMin, payMax].filter((amount, index, all) => amount !== null && all.indexOf(amount) === index) as number[]
  return amounts.map(amount => money(amount, currency)).join(' – ')
}

function duration(months: number | null): string {
  if (months === null) return ''
  return months % 12 === 0 ? `${months / 12} y` : `${months} mo`
}

export const columns: Column[] = [
  { id: 'classCode', label: 'Code', width: 110, shown: true, draw: record => record.classCode },
  { id: 'employer', label: 'Employer', width: 220, shown: true, draw: record => record.employer },
  { id: 'department', label: 'Department', width: 200, shown: false, draw: record => record.department },
  { id: 'kind', label: 'Kind', width: 150, shown: false, draw: record => kinds[record.kind] },
  { id: 'pay', label: 'Pay a year', width: 170, shown: true, draw: pay },
  { id: 'minimumEducation', label: 'Education', width: 120, shown: true, draw: record => record.minimumEducation?.replaceAll('-', ' ') },
  { id: 'minimumExperience', label: 'Experience', width: 100, shown: true, draw: record => duration(record.minimumExperience) },
  { id: 'licenseClasses', label: 'License', width: 90, shown: false, draw: record => record.licenseClasses.join(', ') },
  { id: 'pounds', label: 'Lifts', width: 90, shown: false, draw: record => (record.pounds === null ? '' : `${record.pounds} lb`) },
  { id: 'flsa', label: 'FLSA', width: 100, shown: false, draw: record => record.flsa },
  { id: 'employmentTypes', label: 'Type', width: 140, shown: false, draw: record => record.employmentTypes.join(', ') },
  { id: 'effective', label: 'Effective', width: 110, shown: true, draw: record => record.effective },
  { id: 'closesOn', label: 'Closes', width: 110, shown: false, draw: record => record.closesOn },
]
