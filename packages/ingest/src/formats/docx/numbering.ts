/** The lists of a document, counted as the word processor does: a list goes on after an interruption, and lists of one definition count together. */
import { formatNumber } from '../flowing/number-formats.ts'
import { symbolOf } from '../flowing/symbols.ts'
import type { Styles } from './styles.ts'
import { integer, isOn, walk } from './xml.ts'

interface Level {
  start: number
  format: string
  /** "%1.%2" */
  text: string
  font: string | null
  /** All numbers in plain digits, as in legal texts. */
  legal: boolean
  /** The number of the level (1-based) after which this one starts again; 0 for never, null for every higher one. */
  restart: number | null
  style: string | null
}
interface Definition {
  levels: Map<number, Level>
  styleLink: string | null
}
interface List {
  definition: string
  starts: Map<number, number>
}

export interface Numbering {
  /** Counts one paragraph. In: its list and level. Out: the marker as printed; null where the level prints none or does not exist. */
  next(numId: string, ilvl: number): { marker: string | null; ordered: boolean } | null
  /** The level of a list that belongs to a paragraph style; 0 where none says so. */
  levelOfStyle(numId: string, styleId: string): number
}

/** @param xml the numbering part, null where the document has none */
export function readNumbering(xml: string | null, styles: Styles): Numbering {
  const { definitions, lists } = parse(xml)
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()

  const definitionOf = (numId: string, depth = 0): string | null => {
    const id = lists.get(numId)?.definition
    const link = id === undefined ? null : definitions.get(id)?.styleLink
    const linked = link && depth < 5 ? styles.find('numbering', link)?.numId : null
    return linked ? definitionOf(linked, depth + 1) : (id ?? null)
  }

  return {
    next(numId, ilvl) {
      const id = definitionOf(numId)
      const levels = id === null ? undefined : definitions.get(id)?.levels
      const level = levels?.get(ilvl)
      if (id === null || !levels || !level) return null
      const count = counts.get(id) ?? []
      counts.set(id, count)
      const override = lists.get(numId)?.starts.get(ilvl)
      const first = !begun.has(`${numId} ${ilvl}`)
      begun.add(`${numId} ${ilvl}`)
      const before = count[ilvl]
      count[ilvl] = override !== undefined && first ? override : before === undefined ? level.start : before + 1
      for (const [deeper, { restart }] of levels)
        if (deeper > ilvl && (restart === null || (restart > 0 && ilvl < restart))) count[deeper] = undefined
      return { marker: markerOf(level, levels, count), ordered: level.format !== 'bullet' }
    },
    levelOfStyle(numId, styleId) {
      const id = definitionOf(numId)
      for (const [ilvl, { style }] of (id !== null && definitions.get(id)?.levels) || []) if (style === styleId) return ilvl
      return 0
    },
  }
}

function markerOf(level: Level, levels: Map<number, Level>, count: (number | undefined)[]): string | null {
  if (level.format === 'bullet') return symbolOf(level.text.trim(), level.font) || '•'
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const shown = levels.get(at)
    return formatNumber(count[at] ?? shown?.start ?? 1, level.legal && shown?.format !== 'none' ? 'decimal' : (shown?.format ?? 'decimal'))
  })
  return text.trim() || null
}

function parse(xml: string | null): { definitions: Map<string, Definition>; lists: Map<string, List> } {
  const definitions = new Map<string, Definition>()
  const lists = new Map<string, List>()
  let definition: Definition | null = null
  let list: List | null = null
  let level: Level | null = null
  let overridden = 0
  if (xml !== null)
    walk(xml, {
      open(element) {
        const { name, attributes, parent } = element
        const value = attributes['w:val']
        if (name === 'w:abstractNum') {
          definition = { levels: new Map(), styleLink: null }
          definitions.set(attributes['w:abstractNumId'] ?? '', definition)
        } else if (name === 'w:num') {
          list = { definition: '', starts: new Map() }
          lists.set(attributes['w:numId'] ?? '', list)
        } else if (name === 'w:lvl') {
          level = { start: 1, format: 'decimal', text: '', font: null, legal: false, restart: null, style: null }
          if (parent?.name === 'w:abstractNum') definition?.levels.set(integer(attributes['w:ilvl']) ?? 0, level)
        } else if (name === 'w:lvlOverride') overridden = integer(attributes['w:ilvl']) ?? 0
        else if (name === 'w:startOverride') list?.starts.set(overridden, integer(value) ?? 1)
        else if (name === 'w:abstractNumId' && list) list.definition = value ?? ''
        else if (name === 'w:numStyleLink' && definition) definition.styleLink = value ?? null
        else if (level) {
          if (name === 'w:start') level.start = integer(value) ?? 1
          else if (name === 'w:numFmt') level.format = value ?? 'decimal'
          else if (name === 'w:lvlText') level.text = value ?? ''
          else if (name === 'w:rFonts') level.font = attributes['w:ascii'] ?? null
          else if (name === 'w:isLgl') level.legal = isOn(element)
          else if (name === 'w:lvlRestart') level.restart = integer(value)
          else if (name === 'w:pStyle') level.style = value ?? null
        }
      },
      close({ name }) {
        if (name === 'w:lvl') level = null
        if (name === 'w:num') list = null
        if (name === 'w:abstractNum') definition = null
      },
    })
  return { definitions, lists }
}
