/** What changed, the weightiest first. */
import { Title } from '@mantine/core'
import type { Change, Weight } from '@specmill/model'
import { labelOf } from '../review/fields.ts'
import { Words } from './words.tsx'

const weights: Record<Weight, { label: string; says: string }> = {
  meaning: { label: 'Changes of meaning', says: 'What the job asks for, pays or demands is another.' },
  work: { label: 'Changes of the work', says: 'What is done or known is another.' },
  wording: { label: 'Other words', says: 'The same thing, said otherwise.' },
}
const signs = { added: '+', removed: '−', changed: '≠' }

const ChangeLine = ({ change: { kind, field, text, words } }: { change: Change }) => (
  <li className={`change ${kind}`}>
    <span className="sign" role="img" aria-label={kind}>
      {signs[kind]}
    </span>
    <span className="change-field">{field === 'names' ? 'Names' : labelOf(field)}</span>
    <div className="change-says">
      {text}
      {words.length > 0 && (
        <p className="change-words">
          <Words words={words} />
        </p>
      )}
    </div>
  </li>
)

export function Changes({ changes }: { changes: Change[] }) {
  if (changes.length === 0)
    return (
      <section aria-label="Changes">
        <Title order={2} size="h4">
          Nothing changed
        </Title>
        <p className="says">The two say the same, in the same words.</p>
      </section>
    )
  return (Object.keys(weights) as Weight[]).map(weight => {
    const { label, says } = weights[weight]
    const its = changes.filter(change => change.weight === weight)
    return (
      its.length > 0 && (
        <section key={weight} aria-label={label}>
          <Title order={2} size="h4">
            {label} ({its.length})
          </Title>
          <p className="says">{says}</p>
          <ul className="changes" aria-label="Changes">
            {its.map((change, index) => (
              <ChangeLine key={index} change={change} />
            ))}
          </ul>
        </section>
      )
    )
  })
}
