/** Colours, type and density. */
import {
  Badge,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  Menu,
  parseThemeColor,
  type VariantColorsResolver,
} from '@mantine/core'

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

/** Words on a light ground of their own colour: dark enough to be read when they are small. */
const variantColorResolver: VariantColorsResolver = input => {
  const colors = defaultVariantColorsResolver(input)
  const { color, isThemeColor } = parseThemeColor({ color: input.color ?? input.theme.primaryColor, theme: input.theme })
  if (input.variant !== 'light' || !isThemeColor) return colors
  const words = `light-dark(color-mix(in srgb, var(--mantine-color-${color}-9) 62%, black), var(--mantine-color-${color}-1))`
  return { ...colors, color: words }
}

export const theme = createTheme({
  variantColorResolver,
  primaryColor: 'mill',
  primaryShade: { light: 8, dark: 7 },
  colors: { mill },
  defaultRadius: 'sm',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  headings: { fontWeight: '650' },
  cursorType: 'pointer',
  components: {
    Badge: Badge.extend({ defaultProps: { tt: 'none', fw: 600 } }),
    // what takes the focus first would be an item of the menu that says nothing
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
  },
  autoContrast: true,
})
