/** Which words of the document a value stands on; words that are selected meanwhile can be taken instead. */
import { Button, Group, Text } from '@mantine/core'
import { IconQuote } from '@tabler/icons-react'
import type { Selected } from '../original/shown.ts'

interface Props {
  /** The words that it stands on now. */
  quote: string | null
  selected: Selected | null
  take: (words: Selected) => void
}

export const StandsOn = ({ quote, selected, take }: Props) => (
  <Group gap="xs" className="stands-on" wrap="nowrap" align="start">
    <IconQuote size={16} aria-hidden />
    <div className="grow">
      <Text size="xs" c={quote ? undefined : 'dimmed'} lineClamp={3}>
        {quote ? `Stands on “${quote}”` : 'These words do not stand in the document. Select some in the original, or leave it so.'}
      </Text>
      {selected && selected.quote !== quote && (
        <Button size="compact-xs" variant="light" mt={4} maw="100%" onClick={() => take(selected)}>
          <span className="truncate">Take “{selected.quote}”</span>
        </Button>
      )}
    </div>
  </Group>
)
