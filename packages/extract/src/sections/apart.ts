/** Blocks that are no part of the section in which they stand: footnotes, and long paragraphs that are printed more than once. */
import type { DocumentFootnote, SectionKind } from '@specmill/model'
import type { RepairedBlock } from '../engine/repaired-block.ts'
import { addressesApplicants } from './closing-lines.ts'
import { questionBlocksIn } from './questions.ts'

export interface FoundFootnote {
  marker: string
  block: number
  /** Where its text begins behind the mark, in the repaired block. */
  textStart: number
  /** The block in which the mark stands in the text; null where no such mark is found. */
  anchor: number | null
}

export interface Apart {
  /** Block → the kind of the section that it makes. */
  kinds: Map<number, SectionKind>
  footnotes: FoundFootnote[]
}

const leadingMark = /^\s*(\*{1,3}|[†‡§¹²³⁴⁵]|\(?\d{1,2}\)?)\s+(?=\S)/

/**
 * @param known footnotes that the format marks as such
 * @param severalClasses the document describes more than one class
 */
export function findApart(blocks: readonly RepairedBlock[], known: readonly DocumentFootnote[], severalClasses: boolean): Apart {
  const footnotes: FoundFootnote[] = known.map(({ marker, block }) => ({
    marker,
    block,
    textStart: startBehindMark(blocks[block]),
    anchor: anchorOf(blocks, marker, block),
  }))
  for (const block of blocks) {
    if (known.some(note => note.block === block.index)) continue
    const match = leadingMark.exec(block.text)
    const marker = match?.[1]
    if (!match || !marker) continue
    const raised = block.raw.look.raised.some(([from]) => from <= match[0].indexOf(marker))
    if (!raised && !/^[†‡§¹²³⁴⁵]/.test(marker)) continue
    const anchor = anchorOf(blocks, marker, block.index)
    if (anchor !== null) footnotes.push({ marker, block: block.index, textStart: match[0].length, anchor })
  }
  const kinds = new Map<number, SectionKind>(footnotes.map(note => [note.block, 'notes']))
  // what an application form asks repeats what is required, and classes of a series share requirements word for word
  const questions = questionBlocksIn(blocks)
  const once = blocks.filter(one => !questions.has(one.index) && (!severalClasses || one.raw.look.margin))
  for (const [block, kind] of repeatedParagraphs(once)) kinds.set(block, kind)
  return { kinds, footnotes }
}

const startBehindMark = (block: RepairedBlock | undefined) => leadingMark.exec(block?.text ?? '')?.[0].length ?? 0

function anchorOf(blocks: readonly RepairedBlock[], marker: string, footnote: number): number | null {
  const anchor = blocks.find(
    block => block.index !== footnote && block.raw.look.raised.some(([from, to]) => block.raw.text.slice(from, to).trim() === marker),
  )
  return anchor?.index ?? null
}

/** Alternatives repeat what all of them ask for: no boilerplate. */
const asksFor =
  /^(?:\(?[a-z\d]{1,2}[.)]\s*)?(?:education|experience|training|licenses?|credentials?)\s*:|\b(?:graduation from|completion of|equivalent to graduation|years? of (?:[\w-]+ ){0,4}experience)\b/i

/** What the work is and what it takes, said above and again in its place. */
const ofWork =
  /^(?:as (?:an?|the) \p{Lu}|this (?:position|role|job)\b|the (?:incumbent|position|employee|primary purpose)\b|under (?:the )?(?:general |direct |administrative )*(?:direction|supervision)\b|(?:\p{L}+ (?:and )?){0,2}(?:knowledge|skills?|ability|abilities|understanding|competenc\w+) (?:of|in|to|and|with)\b)|\b(?:the|this) incumbent\b/iu

const asksQuestion = /\babove question\b|\byou (?:answered|responded)\b|\?$/i

/** Long paragraphs that stand in the document more than once, word for word; of what is said of the work, the first time counts. */
function repeatedParagraphs(blocks: readonly RepairedBlock[]): [block: number, kind: SectionKind][] {
  const places = new Map<string, number[]>()
  for (const block of blocks) {
    const text = block.text.trim()
    if (block.raw.kind === 'row' || text.length < 120 || asksFor.test(text)) continue
    places.set(text, [...(places.get(text) ?? []), block.index])
  }
  return [...places].flatMap(([text, list]): [number, SectionKind][] => {
    if (list.length < 2) return []
    if (ofWork.test(text)) return list.slice(1).map(block => [block, 'other'])
    const kind: SectionKind = asksQuestion.test(text) ? 'selection-process' : addressesApplicants.test(text) ? 'how-to-apply' : 'disclaimer'
    return list.map(block => [block, kind])
  })
}

/** The blocks that are repeated paragraphs. */
export const repeatedIn = (apart: Apart): Set<number> =>
  new Set([...apart.kinds].flatMap(([block, kind]) => (kind === 'disclaimer' ? [block] : [])))
