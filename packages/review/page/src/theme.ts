/** Colours, type and density. */
import { createTheme, type MantineColorsTuple } from '@mantine/core'

const mill: MantineColorsTuple = [
  '#e6f6f8',
  '#d3e9ec',
  '#a8d2d8',
  '#79bac3',
  '#53a6b1',
  '#3b9aa6',
  '#2b94a1',
  '#1a818d',
  '#06737f',
  '#00646f',
]

export const theme = createTheme({
  primaryColor: 'mill',
  primaryShade: { light: 8, dark: 5 },
  colors: { mill },
  defaultRadius: 'sm',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  headings: { fontWeight: '650' },
  cursorType: 'pointer',
  autoContrast: true,
})
