/** Cases are written as plain text; this makes the document that a reader would make of it. */
import { type Document, type DocumentBlock, plainLook } from '@specmill/model'

const item = /^(\s*)([-•·*]|\d{1,2}[.)]|[a-z][.)]|\([a-z\d]\))\s+(.*)$/

function blockFrom(line: string, gap: number, table: number): DocumentBlock {
  const look = { ...plainLook, gap }
  const base = { page: null, boxes: [], table: null, cells: [], runs: [] }
  if (line.includes('\t')) {
    const cells = line
      .split('\t')
      .map(text => ({ text, boxes: [], checked: /^\[x\]$/i.test(text) ? true : /^\[ \]$/.test(text) ? false : null }))
    return { ...base, kind: 'row', text: line, table, cells, look }
  }
  const listed = item.exec(line)
  if (listed)
    return {
      ...base,
      kind: 'item',
      text: listed[3] ?? '',
      look: { ...look, marker: listed[2] ?? null, depth: Math.floor((listed[1] ?? '').length / 2) },
    }
  const heading = /^(#+) (.*)$/.exec(line)
  if (heading) return { ...base, kind: 'heading', text: heading[2] ?? '', look: { ...look, level: heading[1]?.length ?? 1 } }
  const bold = [...line.matchAll(/\*\*(.+?)\*\*/g)].map((match, index): [number, number] => [
    match.index - 4 * index,
    match.index - 4 * index + (match[1]?.length ?? 0),
  ])
  const text = line.replace(/\*\*/g, '').trim()
  const looksLikeHeading =
    text.length < 90 &&
    !/[.;,]$/.test(text) &&
    (/^[^a-z]+$/.test(text) || /:$/.test(text) || (bold[0]?.[0] === 0 && (bold[0]?.[1] ?? 0) >= text.length - 1))
  return { ...base, kind: looksLikeHeading ? 'heading' : 'paragraph', text, look: { ...look, bold } }
}

/** One line a block; "- " and "1. " begin items, tabs separate cells, "**" is bold, "## " a heading with a style, an empty line a gap. */
export function documentFromText(text: string): Document {
  const blocks: DocumentBlock[] = []
  let gap = 0
  let table = 0
  for (const line of text.replace(/^\n+|\s+$/g, '').split('\n')) {
    if (!line.trim()) {
      gap++
      continue
    }
    if (line.includes('\t') && (gap > 0 || blocks.at(-1)?.kind !== 'row')) table++
    blocks.push(blockFrom(line, gap, table))
    gap = 0
  }
  return {
    source: { name: 'case.txt', mediaType: 'text/plain', bytes: text.length, sha256: '0'.repeat(64), pages: null },
    origin: null,
    blocks,
    footnotes: [],
    notes: [],
  }
}
