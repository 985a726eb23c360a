/** Words with a line drawn right under them, which counts as bold print. */
import type { Box } from '@specmill/model'
import type { Piece } from './read-runs.ts'
import type { DrawnRule, Rule } from './shapes-of-path.ts'

/** Where an underline may stand below the baseline, in letter sizes. */
const [highest, lowest] = [-0.02, 0.3]
/** How far it may stick out beside the words, in points. */
const slack = 2.5
/** More rules than this are a drawing. */
const mostRules = 1_500

/**
 * @param linksOf the page: they are underlined too, and asked for only where something is
 * @returns the pieces, parted where only some words of one are underlined
 */
export async function underlined(pieces: readonly Piece[], rules: readonly DrawnRule[], linksOf: () => Promise<Box[]>): Promise<Piece[]> {
  const across = rules.filter(rule => rule.across)
  if (across.length === 0 || across.length > mostRules) return [...pieces]
  // a border of a table reaches beyond the words above it, and meets borders that go down
  const down = rules.filter(rule => !rule.across)
  const lines = across.filter(
    rule => !down.some(other => other.from - 2 < rule.at && other.to + 2 > rule.at && other.at > rule.from - 3 && other.at < rule.to + 3),
  )
  const under = new Map<Piece, Rule[]>()
  for (const piece of pieces) {
    const own = lines.filter(rule => isUnder(rule, piece) && endsAtWords(rule, pieces))
    if (own.length > 0 && !isAddress(piece.text)) under.set(piece, own)
  }
  if (under.size === 0) return [...pieces]
  const links = await linksOf()
  const isLink = ({ at, from, to }: Rule) =>
    links.some(([x0, y0, x1, y1]) => Math.min(to, x1) - Math.max(from, x0) > 0.5 * (to - from) && at > y0 - 2 && at < y1 + 3)
  return pieces.flatMap(piece => {
    const own = under.get(piece)?.filter(rule => !isLink(rule)) ?? []
    return own.length ? parted(piece, own) : [piece]
  })
}

function isUnder(rule: Rule, { box, baseline, size, turned, text }: Piece): boolean {
  const drop = (rule.at - baseline) / size
  return (
    drop > highest &&
    drop < lowest &&
    !turned &&
    Math.min(rule.to, box[2]) - Math.max(rule.from, box[0]) > size * 0.5 &&
    /[\p{L}\d]/u.test(text)
  )
}

function endsAtWords(rule: Rule, pieces: readonly Piece[]): boolean {
  const above = pieces.filter(piece => isUnder(rule, piece))
  const [from, to] = [Math.min(...above.map(piece => piece.box[0])), Math.max(...above.map(piece => piece.box[2]))]
  return rule.from > from - slack && rule.to < to + slack + (above[0]?.size ?? 0)
}

const isAddress = (text: string) => /https?:|www\.|\S@\S|\.(?:com|org|gov|edu|pdf|html?|aspx?)\b/i.test(text)

function parted(piece: Piece, under: readonly Rule[]): Piece[] {
  const [x0, top, x1, bottom] = piece.box
  const letter = (x1 - x0) / piece.text.length
  const covered = Array.from(piece.text, (_, at) => {
    const x = x0 + (at + 0.5) * letter
    return under.some(rule => x > rule.from && x < rule.to)
  })
  // letters differ in width, so whole words are taken
  const words = [...piece.text.matchAll(/\S+\s*/g)].map(({ 0: word, index }) => {
    const share = covered.slice(index, index + word.trim().length).filter(Boolean).length / word.trim().length
    return { word, index, underlined: share > 0.5 }
  })
  const parts: { text: string; from: number; underlined: boolean }[] = []
  for (const { word, index, underlined } of words) {
    const last = parts.at(-1)
    if (last && last.underlined === underlined) last.text += word
    else parts.push({ text: word, from: parts.length ? index : 0, underlined })
  }
  return parts.map(({ text, from, underlined }, index) => {
    const end = from + text.length
    const box: Piece['box'] = [index ? x0 + from * letter : x0, top, index + 1 < parts.length ? x0 + end * letter : x1, bottom]
    return { ...piece, text, box, spaced: index ? true : piece.spaced, underlined }
  })
}
