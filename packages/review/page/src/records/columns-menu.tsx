/** Which columns the table of records has. */
import { Button, Checkbox, Popover, Stack } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { columns } from './columns.tsx'

export const ColumnsMenu = ({ shown, change }: { shown: string[]; change: (shown: string[]) => void }) => (
  <Popover position="bottom-end" shadow="md" trapFocus>
    <Popover.Target>
      <Button variant="default" size="sm" leftSection={<IconColumns3 size={16} />}>
        Columns
      </Button>
    </Popover.Target>
    <Popover.Dropdown aria-label="Columns">
      <Stack gap="xs">
        {columns.map(({ id, label }) => (
          <Checkbox
            key={id}
            size="sm"
            label={label}
            checked={shown.includes(id)}
            onChange={() => change(shown.includes(id) ? shown.filter(other => other !== id) : [...shown, id])}
          />
        ))}
      </Stack>
    </Popover.Dropdown>
  </Popover>
)
