/** One of the two records: a version of the same class that is proposed, or any other that is searched for. */
import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { FoundRecord } from '@specmill/store'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { found, referenceOf } from '../api/questions.ts'
import { dateOf } from '../words/dates.ts'

interface Props {
  label: string
  /** `sha256:0`, or nothing. */
  value: string
  /** Of the class that is chosen already. */
  versions: FoundRecord[]
  change: (value: string | null) => void
}

export const nameOf = ({ title, name, classCode, effective }: FoundRecord) =>
  [title ?? name, classCode, effective && dateOf(effective), title ? name : null].filter(Boolean).join(' · ')

export function RecordChoice({ label, value, versions, change }: Props) {
  const [typed, setTyped] = useState('')
  const [asked] = useDebouncedValue(typed, 200)
  const { data } = useQuery(found(asked))
  const known = new Set(versions.map(referenceOf))
  const choices = (records: FoundRecord[]) => records.map(record => ({ value: referenceOf(record), label: nameOf(record) }))
  const others = choices((data?.rows ?? []).filter(record => !known.has(referenceOf(record))))
  // what is chosen stays in sight, even if no search finds it
  const isKnown = value === '' || known.has(value) || others.some(other => other.value === value)
  return (
    <Select
      label={label}
      searchable
      clearable
      placeholder="Title, code or words of a record"
      value={value || null}
      onChange={change}
      onSearchChange={text => setTyped(text)}
      // the service has searched already
      filter={({ options }) => options}
      maxDropdownHeight={320}
      nothingFoundMessage="No record fits"
      data={[
        ...(isKnown ? [] : [{ value, label: `${value.slice(0, 8)}, record ${Number(value.split(':').at(-1)) + 1}` }]),
        ...(versions.length > 1 ? [{ group: 'Versions of this class', items: choices(versions) }] : choices(versions)),
        ...(others.length > 0 ? [{ group: 'Other records', items: others }] : []),
      ]}
    />
  )
}
