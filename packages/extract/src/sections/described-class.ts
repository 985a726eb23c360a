/** One of the classes that a file describes, and where its title stands. */
import type { Span } from '../engine/span.ts'

export interface DescribedClass {
  title: string
  /** What the text calls it besides, in short: "Operator II", "Level II". */
  shortNames?: readonly string[]
  code: string | null
  titleSpan: Span
  codeSpan: Span | null
  /** Its pay grade in a table of the classes. */
  gradeSpan?: Span | null
  /** What it is paid in that table. */
  paySpan?: Span | null
  noteSpan: Span | null
  /** Where the file is divided by title lines: the blocks with which its parts begin, one in a binder. */
  startsAt: readonly number[]
  /** Of the last of them: the block with which what is said of all begins again. */
  endsAt?: number
}

/** A class as a table of classes has it. */
export type ListedClass = Omit<DescribedClass, 'startsAt'>

/** "Class Title: Pump Mechanic" */
export const titleLine = /^\s*((?:class|job|position|classification)\s+title|title)\s*:\s*(\S.{2,100}?)\s*$/i
