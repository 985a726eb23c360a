/** What a search shows, taken away as a file in one of the formats, each with what it cannot hold. */
import { Button, Menu, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { MouseEvent } from 'react'
import { download, query, token } from '../api/client.ts'
import { exportFormats } from '../api/questions.ts'
import type { Said } from './said-filters.ts'

export function ExportMenu({ said, total }: { said: Said; total: string }) {
  const { data: formats } = useQuery(exportFormats())
  return (
    <Menu position="bottom-end" width={340}>
      <Menu.Target>
        <Button variant="default" size="sm" leftSection={<IconDownload size={16} />} disabled={!formats}>
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="filters">
        <Menu.Label>{total ? `The ${total} shown, as` : 'What is shown, as'}</Menu.Label>
        {formats?.map(({ name, description, extension, cannotHold }) => (
          <Menu.Item
            key={name}
            component="a"
            href={`/api/exports/${name}${query(said)}`}
            download
            onClick={(event: MouseEvent) => {
              // a link bears no token
              if (!token.get()) return
              event.preventDefault()
              void download(`/api/exports/${name}${query(said)}`, `specmill.${extension}`)
            }}
          >
            {description}
            {cannotHold && (
              <Text size="xs" c="dimmed" lineClamp={3} title={cannotHold}>
                Cannot hold: {cannotHold}
              </Text>
            )}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
