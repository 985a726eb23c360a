/** Fonts whose "fi" or "ff" has no letters behind it, so that one odd character stands in their place: "quali4cations", "bene[ts". */
import type { Document } from '@specmill/model'
import { remembered } from '../engine/remembered.ts'
import type { Edit } from '../engine/repaired-block.ts'
import { matchesOf } from '../language/patterns.ts'

const ligatures = ['fi', 'ffi', 'fl', 'ff', 'ffl', 'ti', 'tt'] as const
/** Beginnings of words in which a ligature is usual, each with its ligature in place. */
const usual =
  /^\p{L}*(?:qualif|specif|benef|certif|classif|identif|verif|modif|notif|signif|scientif|offic|efficien|sufficien|proficien|confiden|confirm|defin|financ|fiscal|field|final|first|profit|configur|satisf|conflict|reflect|flexib|fluen|influen|staff|effort|effect|offer|affect|differ|traffic|official|affirm|difficult|clarif|artif|refin|fill(?:ed|ing)?\b)/iu
// the odd character comes first, and then what stands before it: nearly all characters fail at once
const oddInWord = /([\d[\]{}|<>~^:;\uFFFD\uE000-\uF8FF](?<=\p{L}{2}.)|\p{Lu}(?<=\p{Ll}{2}.))(?=\p{Ll}{2}|c(?!\p{L}))/gu
/** At the beginning of a word it is known only from others: "3rst" where "quali3cations" stands too. */
const oddInFront = /(\d)(?<![\p{L}\p{N}.,:/].)(?=\p{Ll}{3})/gu
/** Without an odd character inside some word none in front of one is known. */
export const brokenLigatures = new RegExp(oddInWord.source, 'u')

/** Odd character → the ligature that makes known words of most words in which it stands. */
const ligaturesOf = remembered((document: Document): ReadonlyMap<string, string> => {
  const words = new Map<string, string[]>()
  for (const block of document.blocks)
    for (const match of matchesOf(oddInWord, block.text)) {
      const before = /\p{L}*$/u.exec(block.text.slice(Math.max(0, match.index - 40), match.index))?.[0] ?? ''
      const after = /^\p{L}*/u.exec(block.text.slice(match.index + 1, match.index + 41))?.[0] ?? ''
      const places = words.get(match[1] ?? '') ?? []
      words.set(match[1] ?? '', places)
      places.push(`${before}\0${after}`)
    }
  const found = new Map<string, string>()
  for (const [odd, places] of words) {
    const counts = ligatures.map(ligature => ({
      ligature,
      count: places.filter(place => usual.test(place.replace('\0', ligature))).length,
    }))
    const best = counts.reduce((a, b) => (b.count > a.count ? b : a))
    if (best.count * 2 > places.length) found.set(odd, best.ligature)
  }
  // a capital inside a word is usual in names and where a space is lost: it is damage only beside other damage, and within the stem
  const isDamaged = [...found.keys()].some(odd => !/\p{Lu}/u.test(odd))
  for (const [odd, ligature] of found)
    if (/\p{Lu}/u.test(odd) && !(isDamaged && (words.get(odd) ?? []).every(place => isWithinStem(place, ligature)))) found.delete(odd)
  return found
})

const isWithinStem = (place: string, ligature: string) =>
  usual.test(place.replace('\0', ligature)) && place.split('\0').every(part => !usual.test(part))

/** "speci4c" → "specific" where most words with a 4 inside are such; refuses "B2B" and "mp3s". The whole word is one repair. */
export function brokenLigaturesIn(text: string, document: Document): Omit<Edit, 'rule'>[] {
  const edits: Omit<Edit, 'rule'>[] = []
  for (const { index, 1: odd = '' } of matchesOf(oddInWord, text)) {
    const ligature = ligaturesOf(document).get(odd)
    const last = edits.at(-1)
    if (!ligature || (last && index < last.end)) continue
    const start = index - (/\p{L}*$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0].length ?? 0)
    const end = index + (/^(?:\p{L}|[^\s\p{L}](?=\p{L}))*/u.exec(text.slice(index, index + 60))?.[0].length ?? 1)
    const word = text.slice(start, end)
    const fixed = word.replace(oddInWord, (letter: string) => ligaturesOf(document).get(letter) ?? letter)
    edits.push({ start, end, fixed })
  }
  for (const { index, 1: odd = '' } of matchesOf(oddInFront, text)) {
    const ligature = ligaturesOf(document).get(odd)
    const rest = /^\p{L}+/u.exec(text.slice(index + 1, index + 40))?.[0] ?? ''
    const last = edits.findLast(edit => edit.start <= index)
    if (ligature && usual.test(`${ligature}${rest}`) && (!last || last.end <= index))
      edits.push({ start: index, end: index + 1 + rest.length, fixed: `${ligature}${rest}` })
  }
  return edits.sort((a, b) => a.start - b.start)
}
