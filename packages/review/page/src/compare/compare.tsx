/** Two records side by side: the changes of meaning first, then the sections with the words that changed. */
import { ActionIcon, Loader, Stack, Title, Tooltip } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { comparison, type ShownComparison, versions } from '../api/questions.ts'
import { Trouble } from '../parts/trouble.tsx'
import { useAddress } from '../parts/use-address.ts'
import { labelOf } from '../review/fields.ts'
import { Changes } from './changes.tsx'
import { Counts } from './counts.tsx'
import { ProposedPairs } from './proposed-pairs.tsx'
import { RecordChoice } from './record-choice.tsx'
import { SectionPairs } from './section-pairs.tsx'

const verdicts = {
  'same-class': 'Versions of one class',
  perhaps: 'Perhaps versions of one class',
  different: 'Different classes',
}

export default function Compare() {
  const { said, step } = useAddress()
  const { before = '', after = '' } = said
  const one = after || before
  const proposed = useQuery({ ...versions(one), enabled: one !== '' })
  const { data, error, isLoading } = useQuery({ ...comparison(before, after), enabled: before !== '' && after !== '' })
  return (
    <div className="view-frame scroll">
      <div className="compare">
        <Title order={1} size="h2" mb="sm">
          Compare
        </Title>
        <div className="compare-choice">
          <RecordChoice label="Before" value={before} versions={proposed.data ?? []} change={value => step({ before: value })} />
          <Tooltip label="Turn the two round">
            <ActionIcon
              variant="default"
              size={36}
              aria-label="Turn the two round"
              disabled={!before && !after}
              onClick={() => step({ before: after, after: before })}
            >
              <IconArrowsExchange size={17} />
            </ActionIcon>
          </Tooltip>
          <RecordChoice label="After" value={after} versions={proposed.data ?? []} change={value => step({ after: value })} />
        </div>
        {proposed.error && !error && <Trouble error={proposed.error} />}
        {error && <Trouble error={error} />}
        {isLoading && <Loader aria-label="Loading" />}
        {!(before && after) && <ProposedPairs chosen={one} versions={proposed.data} choose={step} side={before ? 'after' : 'before'} />}
        {data && (
          <Stack gap="lg">
            <section className={`verdict ${data.identity.verdict}`} aria-label="Whether they are versions of one class">
              <Title order={2} size="h5" mb={2}>
                {verdicts[data.identity.verdict]}
              </Title>
              <p>
                {data.identity.reasons.join(' · ')}. {data.order.reason}
              </p>
              <Corrected {...data.corrected} />
            </section>
            <Changes changes={data.changes} />
            <Counts counts={data.counts} />
            {data.unchanged.length > 0 && (
              <section className="unchanged" aria-label="What is the same in both">
                <Title order={2} size="h4" mb={6}>
                  The same in both
                </Title>
                {data.unchanged.map(field => (
                  <span key={field} className="mark">
                    {labelOf(field)}
                  </span>
                ))}
              </section>
            )}
            <SectionPairs pairs={data.sections} />
          </Stack>
        )}
      </div>
    </div>
  )
}

/** Says that it is not only the documents that are compared. */
function Corrected({ before, after }: ShownComparison['corrected']) {
  const said = [before > 0 && `${before} before`, after > 0 && `${after} after`].filter(Boolean)
  return said.length > 0 && <p>Values are compared as reviewers corrected them: {said.join(', ')}.</p>
}
