/** The original, on the left: its pages as they look, or its text, with the words that are pointed at. */
import { ActionIcon, Group, Loader, Menu, SegmentedControl, Text, Tooltip } from '@mantine/core'
import type { Extraction } from '@specmill/model'
import { IconDots } from '@tabler/icons-react'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { download } from '../../api/client.ts'
import { originalOf } from '../../api/questions.ts'
import { PictureView } from './picture-view.tsx'
import type { Selected, Shown } from './shown.ts'
import { TextView } from './text-view.tsx'

/** The viewer is as large as all the rest: it comes when a PDF is opened. */
const PdfView = lazy(() => import('./pdf-view.tsx'))

interface Props {
  extraction: Extraction
  shown: Shown
  onSelect: (selected: Selected | null) => void
  children: ReactNode
}

export function Original({ extraction: { source, blocks }, shown, onSelect, children }: Props) {
  const isPdf = source.mediaType === 'application/pdf'
  const hasPages = isPdf || source.mediaType.startsWith('image/')
  const [seenAs, setSeenAs] = useState<'pages' | 'text'>('pages')
  const sha = source.sha256
  const views = { sha, blocks, shown, onSelect }
  const asText = !hasPages || seenAs === 'text'
  return (
    <section aria-label="The original">
      <Group className="bar" wrap="nowrap">
        <Tooltip label={source.name} multiline maw={420}>
          <Text size="sm" fw={600} className="grow truncate">
            {source.name}
          </Text>
        </Tooltip>
        {hasPages && (
          <SegmentedControl
            size="xs"
            aria-label="Show the original as"
            value={seenAs}
            onChange={value => setSeenAs(value as 'pages' | 'text')}
            data={[
              { value: 'pages', label: 'Pages' },
              { value: 'text', label: 'Text' },
            ]}
          />
        )}
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label="Take away">
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => void download(originalOf(sha), source.name)}>The original</Menu.Item>
            <Menu.Item onClick={() => void download(`/api/extractions/${sha}?view=full`, `${source.name}.json`)}>
              The result as JSON, with evidence
            </Menu.Item>
            <Menu.Item onClick={() => void download(`/api/extractions/${sha}?view=plain`, `${source.name}.plain.json`)}>
              The result as JSON, values only
            </Menu.Item>
            <Menu.Item onClick={() => void download(`/api/extractions/${sha}?view=plain&corrected=true`, `${source.name}.corrected.json`)}>
              The same with corrections
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
      {children}
      {asText ? (
        <TextView {...views} />
      ) : (
        <Suspense fallback={<Loader m="xl" aria-label="Loading" />}>
          {isPdf ? <PdfView {...views} /> : <PictureView {...views} pages={source.pages ?? 1} />}
        </Suspense>
      )}
    </section>
  )
}
