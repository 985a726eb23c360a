/** Corrections: what a reviewer says of a field. They belong to the content, and outlive every extraction of it. */
import type { Judgement } from '@specmill/model'

export { type Anchor, type Verdict, verdicts } from '@specmill/model'

export interface NewCorrection
  extends Pick<Judgement, 'position' | 'field' | 'verdict' | 'who'>,
    Partial<Pick<Judgement, 'value' | 'found' | 'anchor'>> {
  /** May be given, so that to add it twice has the effect of once. */
  id?: string
  sha256: string
}

export interface Correction extends Judgement {
  id: string
  sha256: string
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
