/** Above the result: which record of which file, how far its review is, and where to go next. */
import { ActionIcon, Group, Select, Title, Tooltip } from '@mantine/core'
import type { Extraction } from '@specmill/model'
import { IconArrowRight, IconKeyboard } from '@tabler/icons-react'
import { referenceOf } from '../api/questions.ts'
import { OtherVersions } from './other-versions.tsx'

interface Props {
  extraction: Extraction
  position: number
  turnTo: (position: number) => void
  nextFile: () => void
  help: () => void
}

export function ResultHead({ extraction: { records, source }, position, turnTo, nextFile, help }: Props) {
  const title = records[position]?.title?.value ?? source.name
  return (
    <Group className="bar head" wrap="nowrap">
      {records.length > 1 ? (
        <>
          <h1 className="visually-hidden">{title}</h1>
          <Select
            size="sm"
            className="grow"
            aria-label={`Record, one of ${records.length}`}
            value={String(position)}
            allowDeselect={false}
            onChange={value => turnTo(Number(value ?? 0))}
            data={records.map((one, index) => ({
              value: String(index),
              label: `${index + 1} of ${records.length}: ${one.title?.value ?? 'without a title'}`,
            }))}
          />
        </>
      ) : (
        <Title order={1} size="h4" className="grow two-lines" title={title}>
          {title}
        </Title>
      )}
      <OtherVersions reference={referenceOf({ sha256: source.sha256, position })} />
      <Tooltip label="Next file (F)">
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Next file" onClick={nextFile}>
          <IconArrowRight size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Keys (?)">
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Keys" onClick={help}>
          <IconKeyboard size={18} />
        </ActionIcon>
      </Tooltip>
    </Group>
  )
}
