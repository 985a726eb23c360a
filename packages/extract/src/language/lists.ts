/** A list in one line ("a, b (c, d) and e") → its parts, each with its place. */
import type { Stretch } from './sentences.ts'

/** Commas and semicolons inside brackets part nothing; "and"/"or" before the last part belongs to no part. */
export function partsOfList({ text, start: offset = 0 }: { text: string; start?: number }): Stretch[] {
  const parts: Stretch[] = []
  let depth = 0
  let from = 0
  const close = (end: number) => {
    const raw = text.slice(from, end)
    const lead = /^\s*(?:and\/or|and|or)?\s+|^\s*/.exec(raw)?.[0].length ?? 0
    const body = raw.slice(parts.length > 0 ? lead : raw.length - raw.trimStart().length).trimEnd()
    const start = from + raw.length - raw.slice(parts.length > 0 ? lead : raw.length - raw.trimStart().length).length
    if (body) parts.push({ start: offset + start, end: offset + start + body.length, text: body })
  }
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (character === '(') depth++
    else if (character === ')') depth = Math.max(0, depth - 1)
    else if ((character === ',' || character === ';') && depth === 0) {
      close(i)
      from = i + 1
    }
  }
  close(text.length)
  return parts.length > 1 ? splitLast(parts) : parts
}

/** "…, fax machine and telephone": the last part of a list of commas may hold two. */
function splitLast(parts: Stretch[]): Stretch[] {
  const last = parts.at(-1)
  const match = last && /^(\S+(?: \S+)?) (?:and|or) (\S+(?: \S+)?)$/.exec(last.text.replace(/\.$/, ''))
  if (!last || !match?.[1] || !match[2] || parts.length < 3) return parts
  const second = last.text.lastIndexOf(match[2])
  return [
    ...parts.slice(0, -1),
    { start: last.start, end: last.start + match[1].length, text: match[1] },
    { start: last.start + second, end: last.start + second + match[2].length, text: match[2] },
  ]
}
