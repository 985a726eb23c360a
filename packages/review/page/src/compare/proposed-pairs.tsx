/** Pairs that may be versions of one class, proposed by kind, title, code and employer: one click compares them. */
import { Loader, Title } from '@mantine/core'
import type { FoundRecord } from '@specmill/store'
import { useQuery } from '@tanstack/react-query'
import { found, proposedPairs, referenceOf } from '../api/questions.ts'
import { Nothing } from '../parts/nothing.tsx'
import type { Part } from '../parts/use-address.ts'
import { dateOf } from '../words/dates.ts'
import { nameOf } from './record-choice.tsx'

interface Props {
  /** The one record that is chosen, or nothing. */
  chosen: string
  /** All versions of its class. */
  versions: FoundRecord[] | undefined
  /** The side that is still open. */
  side: 'before' | 'after'
  choose: (part: Part) => void
}

const Listed = ({ title, items }: { title: string; items: { key: string; label: string; choose: () => void }[] }) => (
  <section aria-label={title}>
    <Title order={2} size="h4" mb={4}>
      {title}
    </Title>
    <ul className="proposed">
      {items.map(({ key, label, choose }) => (
        <li key={key}>
          <button type="button" className="list-row" onClick={choose}>
            {label}
          </button>
        </li>
      ))}
    </ul>
  </section>
)

export function ProposedPairs({ chosen, versions, side, choose }: Props) {
  const { data: pairs, isPending } = useQuery({ ...proposedPairs(), enabled: chosen === '' })
  const { data: any } = useQuery(found(''))
  if (chosen !== '') {
    const others = (versions ?? []).map(record => ({ record, key: referenceOf(record) })).filter(({ key }) => key !== chosen)
    if (!versions) return null
    const items = others.map(({ record, key }) => ({ key, label: nameOf(record), choose: () => choose({ [side]: key }) }))
    return items.length > 0 ? (
      <Listed title="Other versions of this class" items={items} />
    ) : (
      <Nothing title="No other version is known" text="Choose any other record above: type its title, its code or words of its text." />
    )
  }
  if (isPending) return <Loader aria-label="Loading" />
  if (!pairs || pairs.length === 0)
    return any?.total === 0 ? (
      <Nothing title="Nothing here yet" text="Records come from the files of the inbox." />
    ) : (
      <Nothing
        title="Choose two records"
        text="Type a title, a code or words above. As soon as a class is there in two versions, the pair is proposed here."
      />
    )
  const items = pairs.map(({ before, after }) => ({
    key: referenceOf(after),
    label: `${[after.title, after.classCode].filter(Boolean).join(' · ')}: ${sideOf(before)} → ${sideOf(after)}`,
    choose: () => choose({ before: referenceOf(before), after: referenceOf(after) }),
  }))
  return <Listed title="Classes that are there in more than one version" items={items} />
}

const sideOf = ({ name, effective }: FoundRecord) => (effective ? `${dateOf(effective)} (${name})` : name)
