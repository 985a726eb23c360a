/** The runs of a paragraph → one styled text: breaks and tabs as characters, check boxes as glyphs, references to notes as raised numbers. */

import { clean } from '../flowing/clean.ts'
import { concat, type Ink, type StyledText, styled } from '../flowing/styled-text.ts'
import { symbolOf } from '../flowing/symbols.ts'
import type { Node } from './mammoth.ts'
import { notBold, ownMark } from './mark-paragraphs.ts'
import type { Style, Styles } from './styles.ts'

export interface RunContext {
  styles: Styles
  /** The marker of a note, by the order of references; `own` where the author typed one. */
  markerOf(type: string, id: string, own?: string): string
}

const breaks: Record<string, string> = { line: '\n', page: '\f', column: '\n' }

export function textFromRuns(paragraph: Node, context: RunContext): StyledText {
  const style = context.styles.find('paragraph', paragraph.styleId ?? null)
  const size = style?.size ?? context.styles.defaultSize
  const parts: StyledText[] = []
  /** A reference whose mark is the next text. */
  let unmarked: Node | null = null
  for (const child of paragraph.children ?? []) read(child, null, false)
  return concat(parts)

  function read(node: Node, run: Node | null, link: boolean): void {
    switch (node.type) {
      case 'text':
        return add(clean(symbolOf(node.value ?? '', run?.font ?? null).replace(/[\n\f]/g, ' ')), run, link)
      case 'tab':
        return add('\t', run, link)
      case 'break':
        return add(breaks[node.breakType ?? ''] ?? '\n', run, link)
      case 'checkbox':
        return add(node.checked ? '☒' : '☐', run, link)
      case 'noteReference':
        unmarked = node.noteId?.endsWith(ownMark) ? node : null
        return unmarked ? undefined : add(context.markerOf(node.noteType ?? '', node.noteId ?? ''), run, link, true)
      default: {
        const within = node.type === 'run' ? node : run
        const linked = link || node.type === 'hyperlink'
        for (const child of node.children ?? []) read(child, within, linked)
      }
    }
  }

  function add(text: string, run: Node | null, link: boolean, raised = false): void {
    if (unmarked && text.trim()) {
      context.markerOf(unmarked.noteType ?? '', unmarked.noteId ?? '', /\S+/.exec(text)?.[0] ?? '')
      unmarked = null
    }
    const own = context.styles.find('character', run?.styleId ?? null)
    const caps = run?.isAllCaps || own?.caps || style?.caps
    parts.push(styled(caps ? text.toUpperCase() : text, inkOf(run, own, link, raised)))
  }

  function inkOf(run: Node | null, own: Style | null, link: boolean, raised: boolean): Ink {
    return {
      bold: !!(run?.isBold || (run?.isUnderline && !link) || (run?.highlight !== notBold && (own?.bold || style?.bold))),
      raised: raised || run?.verticalAlignment === 'superscript',
      size: run?.fontSize ?? own?.size ?? size,
    }
  }
}
