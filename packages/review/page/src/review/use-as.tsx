/** The words that were selected in the original, made the value of a field: of the chosen one, or of any other. */
import { Button, Group, Select, Text } from '@mantine/core'
import { type FieldName, fieldGroups } from '@specmill/model'
import { labelOf } from './fields.ts'
import type { Selected } from './original/shown.ts'
import type { Row } from './values.ts'

interface Props {
  selected: Selected
  row: Row | undefined
  /** null for the chosen value. */
  use: (field: FieldName | null) => void
}

const fields = fieldGroups.map(({ label, fields }) => ({ group: label, items: fields.map(value => ({ value, label: labelOf(value) })) }))

export const UseAs = ({ selected, row, use }: Props) => (
  <Group className="bar use-as" wrap="nowrap">
    <Text size="sm" className="truncate grow" title={selected.quote}>
      “{selected.quote}”
    </Text>
    {row && row.kind !== 'group' && (
      <Button size="compact-sm" variant="light" onClick={() => use(null)} className="use-chosen">
        Use as {row.label.toLowerCase()}
      </Button>
    )}
    <Select
      size="xs"
      w={170}
      searchable
      aria-label="Use the words as"
      placeholder="Use as …"
      data={fields}
      value={null}
      onChange={field => field && use(field as FieldName)}
      comboboxProps={{ width: 240, position: 'bottom-end' }}
    />
  </Group>
)
