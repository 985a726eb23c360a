/** A text of two sides in one: words that only one of them has are marked. */
import type { WordMark } from '@specmill/model'

interface Props {
  words: WordMark[]
  /** Only what this side says; both where it is left out. */
  side?: 'before' | 'after'
}

export const Words = ({ words, side }: Props) =>
  words.map(({ text, mark }, index) => {
    if (mark === 'added') return side === 'before' ? null : <ins key={index}>{text}</ins>
    if (mark === 'removed') return side === 'after' ? null : <del key={index}>{text}</del>
    return <span key={index}>{text}</span>
  })
