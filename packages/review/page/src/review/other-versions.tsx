/** Other versions of the class that is shown, each to be compared with it. */
import { Button, Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { versions } from '../api/questions.ts'

export function OtherVersions({ reference }: { reference: string }) {
  const { data } = useQuery(versions(reference))
  const others = (data ?? []).filter(({ sha256, position }) => `${sha256}:${position}` !== reference)
  if (others.length === 0) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="compact-xs" variant="light" className="whole">
          {others.length === 1 ? '1 other version' : `${others.length} other versions`}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Compare with</Menu.Label>
        {others.map(({ sha256, position, name, effective }) => (
          <Menu.Item key={`${sha256}:${position}`} component={Link} to={`/compare?before=${sha256}:${position}&after=${reference}`}>
            {[effective, name].filter(Boolean).join(' · ')}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
