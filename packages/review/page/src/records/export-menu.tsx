/** What a search shows, taken away as a file in one of the formats. */
import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { MouseEvent } from 'react'
import { download, query, token } from '../api/client.ts'
import type { Said } from './said-filters.ts'

const formats = [
  { format: 'csv', label: 'CSV', extension: 'csv' },
  { format: 'xlsx', label: 'Excel', extension: 'xlsx' },
  { format: 'json', label: 'JSON', extension: 'json' },
  { format: 'jsonl', label: 'JSON Lines', extension: 'jsonl' },
  { format: 'jobposting', label: 'JobPosting (JSON-LD)', extension: 'jsonld' },
  { format: 'markdown', label: 'Markdown', extension: 'md' },
  { format: 'truth', label: 'What was judged, for the scorer', extension: 'zip' },
]

export const ExportMenu = ({ said, total }: { said: Said; total: string }) => (
  <Menu position="bottom-end">
    <Menu.Target>
      <Button variant="default" size="sm" leftSection={<IconDownload size={16} />}>
        Export
      </Button>
    </Menu.Target>
    <Menu.Dropdown>
      <Menu.Label>{total ? `The ${total} shown, as` : 'What is shown, as'}</Menu.Label>
      {formats.map(({ format, label, extension }) => (
        <Menu.Item
          key={format}
          component="a"
          href={`/api/exports/${format}${query(said)}`}
          download
          onClick={(event: MouseEvent) => {
            // a link bears no token
            if (!token.get()) return
            event.preventDefault()
            void download(`/api/exports/${format}${query(said)}`, `specmill.${extension}`)
          }}
        >
          {label}
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  </Menu>
)
