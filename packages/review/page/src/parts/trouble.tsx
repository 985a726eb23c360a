/** What went wrong, in the service's own sentence; a token is asked for where one is needed. */
import { Alert, Button, Group, PasswordInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Refused, token } from '../api/client.ts'

export function Trouble({ error }: { error: Error }) {
  const questions = useQueryClient()
  const [value, setValue] = useState('')
  // that the service is away stands on top of the page, and goes by itself
  if (error instanceof Refused && error.status === 0) return null
  const isUnknown = error instanceof Refused && error.status === 401
  return (
    <Alert
      color={isUnknown ? 'blue' : 'red'}
      icon={<IconAlertTriangle />}
      title={isUnknown ? 'This service asks for a token' : error.message}
      m="md"
    >
      {isUnknown && (
        <form
          onSubmit={event => {
            event.preventDefault()
            token.set(value)
            void questions.invalidateQueries()
          }}
        >
          <Group align="end">
            <PasswordInput
              label="Token"
              description="Who runs the service knows it (SPECMILL_TOKEN)."
              value={value}
              onChange={event => setValue(event.target.value)}
              w={280}
            />
            <Button type="submit">Use it</Button>
          </Group>
        </form>
      )}
    </Alert>
  )
}
