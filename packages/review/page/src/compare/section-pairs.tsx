/** The sections of two records, aligned: those that changed first to the eye, those that are the same closed. */
import { SegmentedControl, Title } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import type { SectionPair } from '@specmill/model'
import { Words } from './words.tsx'

const isSame = ({ words }: SectionPair) => words.every(({ mark }) => mark === 'same')
const name = ({ heading }: SectionPair) => heading ?? 'Without a heading'

function Pair({ pair, isBeside }: { pair: SectionPair; isBeside: boolean }) {
  const { before, after, words } = pair
  const gone = after === null
  const fresh = before === null
  return (
    <div className="pair">
      <Title order={3} size="h6" mb={4}>
        {name(pair)} {fresh && <span className="mark fresh">only after</span>} {gone && <span className="mark gone">only before</span>}
      </Title>
      {isBeside ? (
        <div className="pair-sides">
          <p className="pair-words">{fresh ? <span className="none">no such section</span> : <Words words={words} side="before" />}</p>
          <p className="pair-words">{gone ? <span className="none">no such section</span> : <Words words={words} side="after" />}</p>
        </div>
      ) : (
        <p className="pair-words">
          <Words words={words} />
        </p>
      )}
    </div>
  )
}

export function SectionPairs({ pairs }: { pairs: SectionPair[] }) {
  const [layout, setLayout] = useLocalStorage<'beside' | 'in-one'>({ key: 'specmill-compare', defaultValue: 'beside' })
  const changed = pairs.filter(pair => !isSame(pair))
  const same = pairs.filter(isSame)
  const isBeside = layout === 'beside'
  return (
    <section aria-label="Sections">
      <div className="pair-head">
        <Title order={2} size="h4">
          Sections ({changed.length} changed)
        </Title>
        <SegmentedControl
          size="xs"
          aria-label="Show the sections"
          value={layout}
          onChange={value => setLayout(value as typeof layout)}
          data={[
            { value: 'beside', label: 'Side by side' },
            { value: 'in-one', label: 'In one' },
          ]}
        />
      </div>
      {isBeside && changed.length > 0 && (
        <div className="pair-sides pair-names" aria-hidden>
          <span>Before</span>
          <span>After</span>
        </div>
      )}
      {changed.map((pair, index) => (
        <Pair key={index} pair={pair} isBeside={isBeside} />
      ))}
      {same.length > 0 && (
        <details className="pair">
          <summary>
            {same.length === 1 ? 'One section is' : `${same.length} sections are`} the same: {same.map(name).join(', ')}
          </summary>
          {same.map((pair, index) => (
            <Pair key={index} pair={pair} isBeside={false} />
          ))}
        </details>
      )}
    </section>
  )
}
