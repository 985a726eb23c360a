/** The text of headers and footers, which stand with the page styles: one line a paragraph. */
import { clean } from '../flowing/clean.ts'
import { walkXml } from '../markup/walk.ts'
import { prefixes } from './namespaces.ts'

const places: Record<string, 'headers' | 'footers'> = {
  'style:header': 'headers',
  'style:header-left': 'headers',
  'style:header-first': 'headers',
  'style:footer': 'footers',
  'style:footer-left': 'footers',
  'style:footer-first': 'footers',
}

/** @param xml the part with the page styles; empty where the file has none */
export function marginsIn(xml: string): { headers: string[]; footers: string[] } {
  const lines: { headers: string[]; footers: string[] } = { headers: [], footers: [] }
  let place: 'headers' | 'footers' | null = null
  let line = ''
  let paragraphs = 0
  if (xml)
    walkXml(
      xml,
      {
        open({ name, attributes }) {
          place = attributes['style:display'] === 'false' ? place : (places[name] ?? place)
          if (name === 'text:p' || name === 'text:h') paragraphs++
          else if (name === 'text:tab' || name === 'text:line-break' || name === 'text:s') line += ' '
        },
        text(text) {
          if (place && paragraphs > 0) line += text
        },
        close({ name }) {
          if (places[name]) place = null
          if (name !== 'text:p' && name !== 'text:h') return
          paragraphs--
          if (place && line.trim()) lines[place].push(clean(line))
          line = ''
        },
      },
      prefixes,
    )
  return lines
}
