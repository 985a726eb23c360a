/** Two records side by side: the changes of meaning first, then the sections with the words that changed. */
import { Badge, Group, Loader, Select, Stack, Text, Title } from '@mantine/core'
import type { Change, Weight, WordMark } from '@specmill/model'
import { useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { comparison, versions } from '../api/questions.ts'
import { Nothing } from '../parts/nothing.tsx'
import { Trouble } from '../parts/trouble.tsx'

const weights: Record<Weight, { label: string; says: string }> = {
  meaning: { label: 'Changes of meaning', says: 'What the job asks for, pays or demands is another.' },
  work: { label: 'Changes of the work', says: 'What is done or known is another.' },
  wording: { label: 'Other words', says: 'The same thing, said otherwise.' },
}
const verdicts = {
  'same-class': 'Versions of one class',
  perhaps: 'Perhaps versions of one class',
  different: 'Different classes',
}
const signs = { added: { sign: '+', color: 'teal' }, removed: { sign: '−', color: 'red' }, changed: { sign: '≠', color: 'blue' } }

function Words({ words }: { words: WordMark[] }) {
  return (
    <>
      {words.map(({ text, mark }, index) => {
        if (mark === 'added') return <ins key={index}>{text}</ins>
        if (mark === 'removed') return <del key={index}>{text}</del>
        return <span key={index}>{text}</span>
      })}
    </>
  )
}

function ChangeLine({ change }: { change: Change }) {
  const { sign, color } = signs[change.kind]
  return (
    <li className="change">
      <Badge size="sm" variant="light" color={color} aria-label={change.kind}>
        {sign}
      </Badge>
      <div>
        <Text size="sm">{change.text}</Text>
        {change.words.length > 0 && (
          <Text size="sm" c="dimmed" className="change-words">
            <Words words={change.words} />
          </Text>
        )}
      </div>
    </li>
  )
}

export default function Compare() {
  const [address, setAddress] = useSearchParams()
  const [before, after] = [address.get('before') ?? '', address.get('after') ?? '']
  const proposed = useQuery({ ...versions(after || before), enabled: Boolean(after || before) })
  const { data, error, isLoading } = useQuery({ ...comparison(before, after), enabled: Boolean(before && after) })
  const choices = (proposed.data ?? []).map(({ sha256, position, name, effective }) => ({
    value: `${sha256}:${position}`,
    label: [effective, name].filter(Boolean).join(' · '),
  }))
  const change = (part: Record<string, string>) => setAddress({ ...Object.fromEntries(address), ...part })

  if (!before && !after) {
    return (
      <Nothing
        title="Compare two records"
        text="Pick two in the list of records; versions of one class are proposed when a record is open."
      >
        <Link to="/records">To the records</Link>
      </Nothing>
    )
  }
  return (
    <div className="view-frame scroll compare">
      <Title order={1} size="h2" mb="sm">
        Compare
      </Title>
      <Group mb="md" align="end">
        {(['before', 'after'] as const).map(side => (
          <Select
            key={side}
            label={side === 'before' ? 'Before' : 'After'}
            w={320}
            value={address.get(side) ?? ''}
            data={choices}
            onChange={value => value && change({ [side]: value })}
            nothingFoundMessage="No other version"
            placeholder="Choose a version"
          />
        ))}
      </Group>
      {error && <Trouble error={error} />}
      {isLoading && <Loader aria-label="Loading" />}
      {data && (
        <Stack gap="lg">
          <section className={`verdict ${data.identity.verdict}`} aria-label="Whether they are versions of one class">
            <Title order={2} size="h5" mb={2}>
              {verdicts[data.identity.verdict]}
            </Title>
            <Text size="sm">
              {data.identity.reasons.join(' · ')}. {data.order.reason}
            </Text>
          </section>
          {(Object.keys(weights) as Weight[]).map(weight => {
            const changes = data.changes.filter(change => change.weight === weight)
            return (
              changes.length > 0 && (
                <section key={weight} aria-label={weights[weight].label}>
                  <Title order={2} size="h4">
                    {weights[weight].label} ({changes.length})
                  </Title>
                  <Text size="sm" c="dimmed" mb={6}>
                    {weights[weight].says}
                  </Text>
                  <ul className="changes" aria-label="Changes">
                    {changes.map((change, index) => (
                      <ChangeLine key={index} change={change} />
                    ))}
                  </ul>
                </section>
              )
            )
          })}
          {data.unchanged.length > 0 && (
            <Text size="sm" className="unchanged">
              <b>The same in both:</b> {data.unchanged.join(', ')}
            </Text>
          )}
          <section aria-label="Sections">
            <Title order={2} size="h4" mb="xs">
              Sections
            </Title>
            {data.sections.map((pair, index) => (
              <div key={index} className="pair">
                <Title order={3} size="h6">
                  {pair.heading ?? 'Without a heading'}{' '}
                  {pair.before === null && (
                    <Badge color="teal" size="xs">
                      new
                    </Badge>
                  )}{' '}
                  {pair.after === null && (
                    <Badge color="red" size="xs">
                      gone
                    </Badge>
                  )}
                </Title>
                <Text size="sm" className="pair-words">
                  <Words words={pair.words} />
                </Text>
              </div>
            ))}
          </section>
        </Stack>
      )}
    </div>
  )
}
