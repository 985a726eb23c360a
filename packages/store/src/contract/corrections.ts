/** Corrections: what a reviewer says of a field. They belong to the content, and outlive every extraction of it. */

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

export interface NewCorrection {
  /** May be given, so that to add it twice has the effect of once. */
  id?: string
  sha256: string
  /** Of the record in the extraction. */
  position: number
  /** Into the record: `duties[3].text`. */
  field: string
  verdict: Verdict
  /** Of `correct`: JSON. */
  value?: unknown
  anchor?: Anchor | null
  /** Who says so. */
  who: string
}

export interface Correction extends Required<NewCorrection> {
  /** ISO 8601. */
  at: string
  undoneAt: string | null
}

export interface Corrections {
  /** @throws Error if the content is not known. */
  addCorrection(correction: NewCorrection): Promise<Correction>
  /** Oldest first. @param sha256 of all contents where nothing is said; @param undone whether those that were undone are among them. */
  listCorrections(sha256?: string, undone?: boolean): Promise<Correction[]>
  /** @returns the correction; null if there is none of that id. */
  undoCorrection(id: string): Promise<Correction | null>
}
