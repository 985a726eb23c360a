/** Other versions of the class that is shown, each to be compared with it. */
import { Button, Menu } from '@mantine/core'
import { IconVersions } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { query } from '../api/client.ts'
import { referenceOf, versions } from '../api/questions.ts'
import { dateOf } from '../words/dates.ts'

export function OtherVersions({ reference }: { reference: string }) {
  const { data } = useQuery(versions(reference))
  const all = (data ?? []).map(record => ({ ...record, reference: referenceOf(record) }))
  // the newest stands first: what stands behind this one is older
  const here = all.findIndex(record => record.reference === reference)
  const others = all.flatMap((record, index) => (index === here ? [] : [{ ...record, isOlder: index > here }]))
  if (others.length === 0) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="light"
          className="whole"
          leftSection={<IconVersions size={15} aria-hidden />}
          aria-label={others.length === 1 ? '1 other version' : `${others.length} other versions`}
        >
          {others.length}
          <span className="wide-only">&nbsp;{others.length === 1 ? 'other version' : 'other versions'}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Compare with</Menu.Label>
        {others.map(({ reference: other, isOlder, name, effective }) => (
          <Menu.Item
            key={other}
            component={Link}
            to={`/compare${query(isOlder ? { before: other, after: reference } : { before: reference, after: other })}`}
          >
            {[effective && dateOf(effective), name].filter(Boolean).join(' · ')}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
