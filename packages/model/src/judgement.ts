/** What a reviewer says of one value; kept beside the extractions of a content, and laid over them when they are shown or taken away. */

/** `accept`: it is right; `correct`: it is `value`; `reject`: it is wrong; `absent`: the document does not say it. */
export const verdicts = ['accept', 'correct', 'reject', 'absent'] as const
export type Verdict = (typeof verdicts)[number]

/** Where the right words stand, in the raw text of a block. */
export interface Anchor {
  block: number
  start: number
  end: number
  quote: string
}

export interface Judgement {
  /** Of the record in the extraction. */
  position: number
  /** Into the record: `duties[3]`, `employer`; an index behind the last item is one that is added. */
  field: string
  verdict: Verdict
  /** Of `correct`: JSON. */
  value: unknown
  /** What the extraction said when it was judged; null where it said nothing, or that is not known. */
  found: unknown
  anchor: Anchor | null
  who: string
  /** ISO 8601. */
  at: string
}
