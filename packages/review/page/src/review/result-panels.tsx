/** What was made of the file, under tabs: the record, what to look at, sections, notes, and what was said of it. */
import { Tabs } from '@mantine/core'
import type { Extraction } from '@specmill/model'
import type { WorkItem } from '@specmill/review/worklist'
import type { ComponentProps } from 'react'
import { HistoryPanel } from './history-panel.tsx'
import { NotesAndRepairs } from './notes.tsx'
import { RecordPanel } from './record-panel.tsx'
import { Sections } from './sections.tsx'
import { Worklist } from './worklist.tsx'

interface Props {
  extraction: Extraction
  position: number
  work: WorkItem[] | undefined
  panel: string | null
  setPanel: (panel: string | null) => void
  turnTo: (record: number, value?: string) => void
  /** What the other panels choose and show words with, too. */
  ofRecord: ComponentProps<typeof RecordPanel>
}

export function ResultPanels({ extraction, position, work, panel, setPanel, turnTo, ofRecord }: Props) {
  const { choose, show, judgements } = ofRecord
  return (
    <Tabs value={panel} onChange={setPanel} className="tabs" keepMounted={false}>
      <Tabs.List px="xs" className="tab-list">
        <Tabs.Tab value="record">Record</Tabs.Tab>
        <Tabs.Tab value="work">To look at {work ? `(${work.length})` : ''}</Tabs.Tab>
        <Tabs.Tab value="sections">Sections</Tabs.Tab>
        <Tabs.Tab value="notes">Notes</Tabs.Tab>
        <Tabs.Tab value="history">History</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="record" className="panel">
        <RecordPanel {...ofRecord} />
      </Tabs.Panel>
      <Tabs.Panel value="work" className="panel">
        {work && <Worklist items={work} {...{ position, show, choose, turnTo }} saidOf={path => judgements.byPlace.get(path)?.verdict} />}
      </Tabs.Panel>
      <Tabs.Panel value="sections" className="panel">
        <Sections sections={extraction.sections} show={show} />
      </Tabs.Panel>
      <Tabs.Panel value="notes" className="panel">
        <NotesAndRepairs {...{ extraction, show }} />
      </Tabs.Panel>
      <Tabs.Panel value="history" className="panel">
        <HistoryPanel sha={extraction.source.sha256} {...{ position, choose }} takeBack={judgements.takeBack} />
      </Tabs.Panel>
    </Tabs>
  )
}
