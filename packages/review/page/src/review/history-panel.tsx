/** What was said of a record, by whom and when, the latest first; what was taken back stays in sight. */
import { Button, Loader, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { history } from '../api/questions.ts'
import { Ago } from '../parts/ago.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { lineOf } from '../words/value.ts'
import { fieldAt, labelAt } from './fields.ts'
import { verdicts } from './verdicts.ts'

interface Props {
  sha: string
  position: number
  choose: (path: string) => void
  takeBack: (id: string) => void
}

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
        return (
          <li key={id} className={undoneAt ? 'said taken-back' : 'said'}>
            <Icon size={17} color={undoneAt ? undefined : color} aria-hidden />
            <div className="grow">
              <button type="button" className="said-field" onClick={() => choose(field)}>
                {labelAt(field)}
              </button>
              <Text size="sm" className="said-value" lineClamp={3}>
                {verdict === 'correct' ? (
                  <>
                    {found === null ? null : <del>{lineOf(fieldAt(field), found)}</del>} <ins>{lineOf(fieldAt(field), value)}</ins>
                  </>
                ) : (
                  lineOf(fieldAt(field), found)
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
