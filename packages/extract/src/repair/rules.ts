/** The list of repair rules; where two want the same characters, the earlier one has them. */
import type { Document, DocumentBlock } from '@specmill/model'
import type { Edit } from '../engine/repaired-block.ts'
import { monthNames } from '../language/dates.ts'
import { matchesOf } from '../language/patterns.ts'
import { likeness } from '../language/stems.ts'
import { brokenLigatures, brokenLigaturesIn } from './broken-ligatures.ts'
import { wordsOf } from './document-words.ts'
import { latinized, suspectWord } from './homoglyphs.ts'
import { lostCharacters, lostCharactersIn } from './lost-characters.ts'
import { mojibakeIn } from './mojibake.ts'

type Found = Omit<Edit, 'rule'>
export interface RepairRule {
  /** `repair/what` */
  name: string
  /** Met by each text with such damage: asked once of the whole document, for most have none. */
  sign: RegExp
  /** Ranges are in the raw text of the block. */
  find(block: DocumentBlock, document: Document): Found[]
}

/** "Condi⇥tions" → "Conditions", "Octo⇥8ber 2003" → "October 2003"; refuses "Lifting⇥Rarely": both are words. */
const splitByTab: RepairRule = {
  name: 'repair/split-by-tab',
  sign: /\t(?<=\p{L}\t)[\p{L}\d]/u,
  find: (block, document) => {
    if (block.kind !== 'row') return []
    const words = wordsOf(document)
    const text = latinized(block.text)
    // the right side is looked at only, for it may be the left side of the next tab
    return matchesOf(/\t(?<=(\p{L}+)\t)(?=([\p{L}\d]+))/gu, text).flatMap(({ index, 1: left = '', 2: right = '' }) => {
      // a letter that is no look-alike of any Latin one is a broken piece of its neighbour
      const joined = (left + right).replace(/[^\p{Script=Latin}\d]/gu, '')
      const range = { start: index - left.length, end: index + 1 + right.length }
      const partsAreWords = words.knows(left) && (words.counts.get(left.toLowerCase()) ?? 0) > 1
      if (partsAreWords || (left.length < 3 && right.length < 3)) return []
      if (/\d/.test(right)) {
        const month = monthNames.find(name => likeness(joined.toLowerCase(), name) > 0.9)
        return month ? [{ ...range, fixed: (left[0] ?? '') + month.slice(1) }] : []
      }
      const sameCase = /\p{Lu}$/u.test(left) ? /^\p{Lu}+$/u.test(right) : /^\p{Ll}+$/u.test(right)
      return sameCase && words.knows(joined) ? [{ ...range, fixed: joined }] : []
    })
  },
}

/** "Clеrk" with a Cyrillic е → "Clerk"; refuses a word of a document that is mostly in that alphabet. */
const homoglyph: RepairRule = {
  name: 'repair/homoglyph',
  sign: /[Ͱ-ԯ]/,
  find: (block, document) => {
    if (!/[Ͱ-ԯ]/.test(block.text) || wordsOf(document).latin() < 0.8) return []
    return matchesOf(suspectWord, block.text).flatMap(({ index, 0: word }) => {
      const fixed = latinized(word)
      return /^[A-Za-z]+$/.test(fixed) ? [{ start: index, end: index + word.length, fixed }] : []
    })
  },
}

/** A cell "0" in a column of letters R, F, O → "O"; refuses a column with other digits, and all prose. */
const digitInCodeColumn: RepairRule = {
  name: 'repair/digit-in-code-column',
  sign: /(?:^|[\t\n])[^\S\t]*0[^\S\t]*(?:[\t\n]|$)/,
  find: (block, document) => {
    if (block.kind !== 'row' || block.table === null) return []
    const columns = wordsOf(document).columns(block.table)
    let start = 0
    return block.cells.flatMap((cell, index) => {
      const from = start + cell.text.length - cell.text.trimStart().length
      start += cell.text.length + 1
      if (cell.text.trim() !== '0') return []
      const others = (columns[index] ?? []).filter(text => text !== '' && text !== '0')
      const codes = others.filter(text => /^[A-Z]$/.test(text))
      return codes.length >= 3 && !others.some(text => /^\d/.test(text)) ? [{ start: from, end: from + 1, fixed: 'O' }] : []
    })
  },
}

const numberWords = 'two three four five six seven eight nine ten eleven twelve'.split(' ')
const gluedNumber = new RegExp(`\\b(${numberWords.join('|')})([a-z]{4,})\\b`, 'g')
/** "… of the unit.Plans …": a stop between two words of prose. */
const gluedStop = /([.;])(?<=[a-z]{3}.)(?=[A-Z][a-z]+ [a-z])/g

/** "threeunits" → "three units"; refuses "tenant" and every word that stands elsewhere in the document. */
const missingSpace: RepairRule = {
  name: 'repair/missing-space',
  sign: new RegExp(`${gluedNumber.source}|${gluedStop.source}`),
  find: (block, document) => {
    const words = wordsOf(document)
    const numbers = matchesOf(gluedNumber, block.text).flatMap(({ index, 0: whole, 1: number = '', 2: rest = '' }) =>
      (words.counts.get(whole) ?? 0) <= 1 && (words.counts.get(rest) ?? 0) >= 1
        ? [{ start: index, end: index + whole.length, fixed: `${number} ${rest}` }]
        : [],
    )
    const stops = matchesOf(gluedStop, block.text).map(({ index, 0: stop }) => ({
      start: index,
      end: index + 1,
      fixed: `${stop} `,
    }))
    return [...numbers, ...stops]
  },
}

const stockOpenings =
  'Performs? (?:other |any |all )*(?:related|duties)|Perform other|Ability to|Able to|Capable of|Knowledge of|Skill(?:ed)? in|Must (?:be|have|possess)|Demonstrates|Possesses'
const missingStopPattern = new RegExp(`[ ](?<=[\\p{L})][ ])[ ]?(?=(?:${stockOpenings})\\b)`, 'gu')

/** Up to the first character of the fifth word. */
const fiveWords = /^\s*(?:\S+\s+){4}\S/
/** In characters; a search for the end of a word goes back no further. */
const longestWord = 100

/** "… of assigned staff Performs related work …" → "… of assigned staff. Performs …"; refuses "Thorough Knowledge of". */
const missingStop: RepairRule = {
  name: 'repair/missing-stop',
  sign: new RegExp(missingStopPattern.source, 'u'),
  find: block => {
    if (block.kind === 'row' || block.kind === 'heading') return []
    const found = matchesOf(missingStopPattern, block.text)
    const fifthWord = found.length > 0 ? (fiveWords.exec(block.text)?.[0].length ?? Number.POSITIVE_INFINITY) : 0
    return found.flatMap(({ index }) => {
      const word = /[\p{L}'’-]+\)?$/u.exec(block.text.slice(Math.max(0, index - longestWord), index))?.[0] ?? ''
      // a level word or a conjunction belongs to what follows
      if (
        index < fifthWord ||
        /^(?:and|or|the|with|basic|some|good|general|working|considerable|thorough|extensive|advanced|demonstrated|strong|proven|excellent|comprehensive|functional|sound|in|of|to|including|required|a|an)$/i.test(
          word,
        )
      )
        return []
      return [{ start: index - word.length, end: index, fixed: `${word}.` }]
    })
  },
}

const strayMarkup: RepairRule = {
  name: 'repair/stray-markup',
  sign: /[$&<]/,
  /** "$2/3$" → "2/3", "&amp;" → "&"; refuses "$24 to $30". */
  find: block =>
    !/[$&<]/.test(block.text)
      ? []
      : [
          ...matchesOf(/\$(\d+\/\d+)\$/g, block.text).map(({ index, 0: whole, 1: inner = '' }) => ({
            start: index,
            end: index + whole.length,
            fixed: inner,
          })),
          ...matchesOf(/&(?:amp|nbsp|quot|lt|gt|#39);/g, block.text).map(({ index, 0: whole }) => ({
            start: index,
            end: index + whole.length,
            fixed: entities[whole] ?? whole,
          })),
          ...matchesOf(/<\/?(?:b|i|u|em|strong|span|p|br|div|font|sup|sub)\b[^<>]{0,80}>/gi, block.text).map(({ index, 0: whole }) => ({
            start: index,
            end: index + whole.length,
            fixed: '',
          })),
        ],
}
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&nbsp;': ' ', '&quot;': '"', '&lt;': '<', '&gt;': '>', '&#39;': "'" }

const ligatures: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }
/** "oﬃce" → "office". */
const ligature: RepairRule = {
  name: 'repair/ligature',
  sign: /[ﬀ-ﬆ]/,
  find: block =>
    matchesOf(/[ﬀ-ﬆ]/g, block.text).map(({ index, 0: letter }) => ({
      start: index,
      end: index + 1,
      fixed: ligatures[letter] ?? letter,
    })),
}

/** "managerâ€™s" → "manager’s". */
const mojibake: RepairRule = { name: 'repair/mojibake', sign: /[\u00c2-\u00f4]/, find: block => mojibakeIn(block.text) }

const lostApostrophePattern = /(?<=\p{L}{3}) s(?= \p{Ll}{2})/gu
/** "a Bachelor s degree" → "a Bachelor’s degree"; refuses "plans s, t and u" and a column of letters. */
const lostApostrophe: RepairRule = {
  name: 'repair/lost-apostrophe',
  sign: new RegExp(lostApostrophePattern.source, 'u'),
  find: block =>
    block.kind === 'row'
      ? []
      : matchesOf(lostApostrophePattern, block.text).map(({ index }) => ({ start: index, end: index + 2, fixed: '’s' })),
}

/** "Clerk�II" → "Clerk II", "a manager�s desk" → "a manager’s desk"; refuses "Jos�" and "r�sum�", where a letter is lost. */
const lostCharacter: RepairRule = {
  name: 'repair/lost-character',
  sign: lostCharacters,
  find: (block, document) => lostCharactersIn(block.text, wordsOf(document).counts),
}

const brokenLigature: RepairRule = {
  name: 'repair/broken-ligature',
  sign: brokenLigatures,
  find: (block, document) => brokenLigaturesIn(block.text, document),
}

export const repairRules: readonly RepairRule[] = [
  brokenLigature,
  lostCharacter,
  mojibake,
  splitByTab,
  homoglyph,
  digitInCodeColumn,
  missingSpace,
  missingStop,
  strayMarkup,
  ligature,
  lostApostrophe,
]
