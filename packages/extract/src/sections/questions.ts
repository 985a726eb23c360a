/** Questions that an application form puts to whoever applies: numbered, each with its answers to choose from, and no part of the description of the job. */
import type { RepairedBlock } from '../engine/repaired-block.ts'
import { kindInLexicon } from './kind-of-heading.ts'

const numberAlone = /^(?:question\s+)?#?0{0,2}(\d{1,2})[.):]?$/i
const asks = /\?\s*$|\?\s|\b(?:you|your|please|describe|indicate|select|explain|list|certify|acknowledge)\b/i
/** Printed behind the last question of such forms. */
const endMark = /^\W*required questions?\W*$/i

/** In characters: "Question #12." */
const longestNumber = 20

/** @returns the indices of their blocks, the answers with them; a list begins with the number one */
export function questionBlocksIn(blocks: readonly RepairedBlock[]): Set<number> {
  const texts = blocks.map(block => block.text.trim())
  const numberAt = (at: number) => {
    const text = texts[at] ?? ''
    const number = text.length <= longestNumber ? Number(numberAlone.exec(text)?.[1] ?? 0) : 0
    return number > 0 && asks.test(texts[at + 1] ?? '') ? number : 0
  }
  const first = texts.findIndex((_, at) => numberAt(at) === 1)
  if (first < 0) return new Set()
  let last = first
  let count = 1
  for (let at = first + 1; at < texts.length; at++)
    if (numberAt(at) === count + 1) {
      last = at
      count++
    }
  const mark = texts.findIndex((text, at) => at > last && endMark.test(text))
  if (count < 2 && mark < 0) return new Set()
  const next = mark >= 0 ? mark + 1 : texts.findIndex((text, at) => at > last + 1 && kindInLexicon(text) !== null)
  return new Set(blocks.slice(first, next < 0 ? blocks.length : next).map(block => block.index))
}
