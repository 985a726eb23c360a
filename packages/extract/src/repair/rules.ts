/** The list of repair rules, most specific first. */
import type { Document, DocumentBlock } from '@specmill/model'
import type { Edit } from '../engine/repaired-block.ts'

export interface RepairRule {
  /** `repair/what` */
  name: string
  /** Ranges are in the raw text of the block. */
  find(block: DocumentBlock, document: Document): Omit<Edit, 'rule'>[]
}

export const repairRules: readonly RepairRule[] = []
