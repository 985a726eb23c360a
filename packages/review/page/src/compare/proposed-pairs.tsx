/** Pairs that may be versions of one class, proposed by kind, title, code and employer: one click compares them. */
import { Loader, Title } from '@mantine/core'
import type { FoundRecord } from '@specmill/store'
import { useQuery } from '@tanstack/react-query'
import { found, superseded } from '../api/questions.ts'
import { Nothing } from '../parts/nothing.tsx'
import type { Part } from '../parts/use-address.ts'
import { nameOf, referenceOf } from './record-choice.tsx'

interface Props {
  /** The one record that is chosen, or nothing. */
  chosen: string
  /** All versions of its class. */
  versions: FoundRecord[] | undefined
  /** The side that is still open. */
  side: 'before' | 'after'
  choose: (part: Part) => void
}

const Pairs = ({
  title,
  records,
  part,
  choose,
}: {
  title: string
  records: FoundRecord[]
  part: (reference: string) => Part
  choose: Props['choose']
}) => (
  <section aria-label={title}>
    <Title order={2} size="h4" mb={4}>
      {title}
    </Title>
    <ul className="proposed">
      {records.map(record => (
        <li key={referenceOf(record)}>
          <button type="button" className="list-row" onClick={() => choose(part(referenceOf(record)))}>
            {nameOf(record)}
          </button>
        </li>
      ))}
    </ul>
  </section>
)

export function ProposedPairs({ chosen, versions, side, choose }: Props) {
  const { data, isPending } = useQuery({ ...superseded(), enabled: chosen === '' })
  const first = useQuery(found(''))
  if (chosen !== '') {
    const others = (versions ?? []).filter(record => referenceOf(record) !== chosen)
    if (!versions) return null
    return others.length > 0 ? (
      <Pairs title="Other versions of this class" records={others} part={reference => ({ [side]: reference })} choose={choose} />
    ) : (
      <Nothing title="No other version is known" text="Choose any other record above: type its title, its code or words of its text." />
    )
  }
  if (isPending || first.isPending) return <Loader aria-label="Loading" />
  if (!data || data.length === 0)
    return (
      <Nothing
        title={first.data?.total === 0 ? 'Nothing here yet' : 'Choose two records'}
        text={
          first.data?.total === 0
            ? 'Records come from the files of the inbox.'
            : 'Type a title, a code or words above. As soon as a class is there in two versions, the pair is proposed here.'
        }
      />
    )
  return (
    <Pairs
      title="Classes that are there in more than one version"
      records={data}
      part={reference => ({ before: reference })}
      choose={choose}
    />
  )
}
