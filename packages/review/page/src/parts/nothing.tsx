/** An empty place that says why it is empty and what to do. */
import { Center, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

export function Nothing({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <Center mih="40vh" p="xl">
      <Stack align="center" gap="xs" maw={460}>
        <Title order={2} size="h3" ta="center">
          {title}
        </Title>
        <Text c="dimmed" ta="center">
          {text}
        </Text>
        {children}
      </Stack>
    </Center>
  )
}
