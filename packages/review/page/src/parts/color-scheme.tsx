/** Light, dark, or as the system says. */
import { ActionIcon, Tooltip, useMantineColorScheme } from '@mantine/core'
import { IconBrightnessAuto, IconMoon, IconSun } from '@tabler/icons-react'

const order = { auto: 'light', light: 'dark', dark: 'auto' } as const
const icons = { auto: IconBrightnessAuto, light: IconSun, dark: IconMoon }
const names = { auto: 'as the system', light: 'light', dark: 'dark' }

export function ColorScheme() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const Icon = icons[colorScheme]
  const label = `Colours: ${names[colorScheme]}`
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size="lg" ml="auto" aria-label={label} onClick={() => setColorScheme(order[colorScheme])}>
        <Icon size={18} stroke={1.8} />
      </ActionIcon>
    </Tooltip>
  )
}
