/** Judgements on items that the newest extraction no longer has. */
import { Alert, Button, Text } from '@mantine/core'
import type { PlacedCorrection } from '../api/questions.ts'
import { lineOf } from '../words/value.ts'
import { fieldAt, labelOf } from './fields.ts'

export function Lost({ corrections, takeBack }: { corrections: PlacedCorrection[]; takeBack: (id: string) => void }) {
  const lost = corrections.filter(({ place }) => place === null)
  if (lost.length === 0) return null
  return (
    <Alert color="orange" m="xs" p="xs" title="Judged before, and no longer found">
      {lost.map(({ id, field, who, value, found }) => {
        const name = fieldAt(field)
        return (
          <Text key={id} size="xs">
            {labelOf(name)}: {lineOf(name, value ?? found).slice(0, 120)} ({who}){' '}
            <Button size="compact-xs" variant="subtle" onClick={() => takeBack(id)}>
              Take back
            </Button>
          </Text>
        )
      })}
    </Alert>
  )
}
