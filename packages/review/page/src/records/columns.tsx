/** The columns of the table of records: what each is called and how it is drawn. To add one, one entry. */
import { schooling, spoken } from '@specmill/model'
import type { FoundRecord } from '@specmill/store'
import type { ReactNode } from 'react'
import { kinds } from '../states.ts'
import { dateOf, monthsInWords } from '../words/dates.ts'
import { amounts } from '../words/pay.ts'

export interface Column {
  id: string
  label: string
  width: number
  shown: boolean
  draw: (record: FoundRecord) => ReactNode
}

const pay = ({ payMin, payMax, currency }: FoundRecord) => amounts(payMin, payMax, currency)
const span = (months: number | null) => (months === null ? null : monthsInWords(months))
const date = (iso: string | null) => iso && dateOf(iso)
const words = (list: string[]) => list.map(spoken).join(', ')

export const columns: Column[] = [
  { id: 'classCode', label: 'Code', width: 110, shown: true, draw: record => record.classCode },
  { id: 'employer', label: 'Employer', width: 220, shown: true, draw: record => record.employer },
  { id: 'department', label: 'Department', width: 200, shown: false, draw: record => record.department },
  { id: 'kind', label: 'Kind', width: 150, shown: false, draw: record => kinds[record.kind] },
  { id: 'pay', label: 'Pay a year', width: 170, shown: true, draw: pay },
  {
    id: 'minimumEducation',
    label: 'Education',
    width: 140,
    shown: true,
    draw: record => record.minimumEducation && schooling[record.minimumEducation],
  },
  { id: 'minimumExperience', label: 'Experience', width: 100, shown: true, draw: record => span(record.minimumExperience) },
  { id: 'licenseClasses', label: 'License', width: 90, shown: false, draw: record => record.licenseClasses.join(', ') },
  { id: 'pounds', label: 'Lifts', width: 90, shown: false, draw: record => (record.pounds === null ? '' : `${record.pounds} lb`) },
  { id: 'flsa', label: 'FLSA', width: 100, shown: false, draw: record => record.flsa && spoken(record.flsa) },
  { id: 'employmentTypes', label: 'Type', width: 140, shown: false, draw: record => words(record.employmentTypes) },
  { id: 'effective', label: 'Effective', width: 150, shown: true, draw: record => date(record.effective) },
  { id: 'closesOn', label: 'Closes', width: 150, shown: false, draw: record => date(record.closesOn) },
]
