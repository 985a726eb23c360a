/** What was said of a record, by whom and when, the latest first; what was taken back stays in sight. */
import { Button, Loader, Text } from '@mantine/core'
import type { FieldName } from '@specmill/model'
import type { Correction } from '@specmill/store'
import { useQuery } from '@tanstack/react-query'
import { history } from '../api/questions.ts'
import { Ago } from '../parts/ago.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { lineOf } from '../words/value.ts'
import { labelOf } from './fields.ts'
import { verdicts } from './verdicts.ts'

interface Props {
  sha: string
  position: number
  choose: (path: string) => void
  takeBack: (id: string) => void
}

const fieldOf = ({ field }: Correction) => field.replace(/\W.*/, '') as FieldName
const itemOf = ({ field }: Correction) => /\[(\d+)\]/.exec(field)?.[1]

export function HistoryPanel({ sha, position, choose, takeBack }: Props) {
  const { data, error } = useQuery(history(sha))
  if (error) return <Trouble error={error} />
  if (!data) return <Loader m="xl" aria-label="Loading" />
  const all = data.filter(correction => correction.position === position)
  if (all.length === 0)
    return <Nothing title="Nothing was said yet" text="Accept, correct or reject a value, and it is told here with who and when." />
  return (
    <ul className="scroll plain-list" tabIndex={0} aria-label="History">
      {all.map(correction => {
        const { id, verdict, value, found, who, at, undoneAt, field } = correction
        const { Icon, color, says } = verdicts[verdict]
        const item = itemOf(correction)
        return (
          <li key={id} className={undoneAt ? 'said taken-back' : 'said'}>
            <Icon size={17} color={undoneAt ? undefined : color} aria-hidden />
            <div className="grow">
              <button type="button" className="said-field" onClick={() => choose(field)}>
                {labelOf(fieldOf(correction))}
                {item === undefined ? '' : ` ${Number(item) + 1}`}
              </button>
              <Text size="sm" className="said-value" lineClamp={3}>
                {verdict === 'correct' ? (
                  <>
                    {found === null ? null : <del>{lineOf(fieldOf(correction), found)}</del>}{' '}
                    <ins>{lineOf(fieldOf(correction), value)}</ins>
                  </>
                ) : (
                  lineOf(fieldOf(correction), found)
                )}
              </Text>
              <Text size="xs" c="dimmed">
                {says} by {who}, <Ago at={at} />
                {undoneAt && (
                  <>
                    ; taken back <Ago at={undoneAt} />
                  </>
                )}
              </Text>
            </div>
            {!undoneAt && (
              <Button size="compact-xs" variant="subtle" onClick={() => takeBack(id)}>
                Take back
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
