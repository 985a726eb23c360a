/** The keys, in a window. */
import { Kbd, Modal, Table } from '@mantine/core'
import { keys, written } from './keys.ts'

export const KeyHelp = ({ opened, close }: { opened: boolean; close: () => void }) => (
  <Modal opened={opened} onClose={close} title="Keys" closeButtonProps={{ 'aria-label': 'Close' }}>
    <Table verticalSpacing={6} aria-label="Keys">
      <Table.Tbody>
        {keys.map(({ key, says }) => (
          <Table.Tr key={key}>
            <Table.Td w={110}>
              {written(key).map(cap => (
                <Kbd key={cap} mr={4}>
                  {cap}
                </Kbd>
              ))}
            </Table.Td>
            <Table.Td>{says}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  </Modal>
)
