/** Ways in that a list numbers by a word: "Combination 1: 9 years of experience", "Option B - a degree". */
import type { Passage } from '../../engine/passage.ts'

const way = /^(?:alternative|combination|option|path(?:way)?|pattern)\s+#?(\d{1,2}|[IVX]{1,4}|[A-H])\s*(?:[:.)]|\s[–—-])\s+(?=\S)/i
/** "Nine years of experience and/or education as described below": the ways say what that is. */
const toldBelow = /\b(?:described|listed|outlined|shown)\s+below\W*$/i

export interface LabelledWay {
  marker: string
  /** Where its words begin. */
  from: number
}

/** @returns the lines that are such ways; empty where one line alone looks so */
export function labelledWaysIn(passages: readonly Passage[]): Map<Passage, LabelledWay> {
  const found = new Map<Passage, LabelledWay>()
  for (const passage of passages) {
    const match = passage.cells.length > 1 ? null : way.exec(passage.text)
    if (match?.[1]) found.set(passage, { marker: match[1], from: match[0].length })
  }
  return found.size > 1 ? found : new Map()
}

export const announcesWays = (text: string): boolean => toldBelow.test(text)
