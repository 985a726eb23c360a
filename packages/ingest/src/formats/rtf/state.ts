/** What holds for the words of a group: a group inherits from the one around it, and gives nothing back. */

/** Where the words of a group go. */
export type Destination = 'text' | 'nowhere' | 'fonts' | 'styles' | 'marker' | 'instruction' | 'form-field'

export interface Letters {
  bold: boolean
  underlined: boolean
  caps: boolean
  hidden: boolean
  raised: boolean
  /** In points. */
  size: number
  font: number | null
}

export interface ParagraphState {
  style: number
  /** Of a list. */
  level: number
  /** 0 is the highest; null for body text. */
  outline: number | null
  /** In twentieths of a point. */
  margin: number
  indent: number
  /** Depth of the table that it stands in, 0 for none. */
  table: number
  startsPage: boolean
}

export interface GroupState {
  destination: Destination
  letters: Letters
  paragraph: ParagraphState
  /** How many characters stand in for one of Unicode, for older programs. */
  replacements: number
  link: boolean
}

export const plainLetters: Letters = { bold: false, underlined: false, caps: false, hidden: false, raised: false, size: 12, font: null }
export const plainParagraph: ParagraphState = { style: 0, level: 0, outline: null, margin: 0, indent: 0, table: 0, startsPage: false }

export const firstState: GroupState = {
  destination: 'text',
  letters: plainLetters,
  paragraph: plainParagraph,
  replacements: 1,
  link: false,
}

/** @returns the state after a word of formatting; the same one where the word is none. */
export function formatted(state: GroupState, word: string, number: number | null): GroupState {
  const letters = lettersAfter(state.letters, word, number)
  if (letters) return { ...state, letters }
  const paragraph = paragraphAfter(state.paragraph, word, number)
  if (paragraph) return { ...state, paragraph }
  if (word === 'uc') return { ...state, replacements: Math.max(0, number ?? 1) }
  return state
}

function lettersAfter(letters: Letters, word: string, number: number | null): Letters | null {
  const on = number !== 0
  switch (word) {
    case 'plain':
      return plainLetters
    case 'b':
      return { ...letters, bold: on }
    case 'ul':
    case 'uld':
    case 'uldb':
    case 'ulw':
    case 'ulth':
    case 'uldash':
      return { ...letters, underlined: on }
    case 'ulnone':
      return { ...letters, underlined: false }
    case 'caps':
      return { ...letters, caps: on }
    case 'v':
    case 'deleted':
      return { ...letters, hidden: on }
    case 'super':
      return { ...letters, raised: on }
    case 'up':
      return { ...letters, raised: (number ?? 6) > 0 }
    case 'nosupersub':
    case 'sub':
      return { ...letters, raised: false }
    case 'fs':
      return number && number > 0 ? { ...letters, size: number / 2 } : letters
    case 'f':
      return { ...letters, font: number }
    default:
      return null
  }
}

function paragraphAfter(paragraph: ParagraphState, word: string, number: number | null): ParagraphState | null {
  switch (word) {
    case 'pard':
      return plainParagraph
    case 's':
      return { ...paragraph, style: number ?? 0 }
    case 'ilvl':
      return { ...paragraph, level: Math.min(8, Math.max(0, number ?? 0)) }
    case 'outlinelevel':
      return { ...paragraph, outline: number }
    case 'li':
    case 'lin':
      return { ...paragraph, margin: number ?? 0 }
    case 'fi':
      return { ...paragraph, indent: number ?? 0 }
    case 'intbl':
      return { ...paragraph, table: Math.max(1, paragraph.table) }
    case 'itap':
      return { ...paragraph, table: Math.min(20, Math.max(0, number ?? 0)) }
    case 'pagebb':
      return { ...paragraph, startsPage: number !== 0 }
    default:
      return null
  }
}
