/** The filters that hold now, each of which can be taken away. */
import { Button, Group } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { Part } from '../parts/use-address.ts'
import { filters, type Said } from './said-filters.ts'

export function FilterPills({ said, step }: { said: Said; step: (part: Part) => void }) {
  const held = filters.filter(({ name }) => said[name])
  if (held.length === 0) return null
  return (
    <Group px="md" pb="sm" gap={6} role="group" aria-label="Filters that hold">
      {held.map(({ name, says }) => (
        <Button
          key={name}
          size="compact-sm"
          variant="light"
          rightSection={<IconX size={13} aria-hidden />}
          aria-label={`Take away: ${says(said[name] ?? '')}`}
          onClick={() => step({ [name]: null })}
        >
          {says(said[name] ?? '')}
        </Button>
      ))}
      {held.length > 1 && (
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          onClick={() => step(Object.fromEntries(held.map(({ name }) => [name, null])))}
        >
          Take all away
        </Button>
      )}
    </Group>
  )
}
