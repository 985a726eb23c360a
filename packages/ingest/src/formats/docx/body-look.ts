/** What the body of a document looks like: the size of most of its letters, and whether most are bold or capitals. */

import { most } from '../flowing/body-look.ts'
import { type BodyLook, isCapitals, mostFrequent } from '../flowing/headings.ts'
import type { Node } from './mammoth.ts'
import type { Styles } from './styles.ts'

export function bodyLookOf(nodes: Node[], styles: Styles): BodyLook {
  const sizes = new Map<number, number>()
  const counts = { all: 0, bold: 0, capitals: 0 }
  for (const node of nodes) count(node, null, null)
  return {
    size: mostFrequent(sizes) ?? styles.defaultSize,
    mostlyBold: counts.bold > most * counts.all,
    mostlyCapitals: counts.capitals > most * counts.all,
  }

  function count(node: Node, paragraph: Node | null, run: Node | null): void {
    if (node.type === 'text' && node.value) {
      const style = styles.find('paragraph', paragraph?.styleId ?? null)
      const own = styles.find('character', run?.styleId ?? null)
      const size = run?.fontSize ?? own?.size ?? style?.size ?? styles.defaultSize
      const { length } = node.value
      sizes.set(size, (sizes.get(size) ?? 0) + length)
      counts.all += length
      if (run?.isBold || own?.bold || style?.bold) counts.bold += length
      if (run?.isAllCaps || own?.caps || style?.caps || isCapitals(node.value)) counts.capitals += length
    }
    for (const child of node.children ?? []) count(child, node.type === 'paragraph' ? node : paragraph, node.type === 'run' ? node : run)
  }
}
