/** What text recognition says of a picture: words with their place, and how sure it is of them. */
import type { Box } from '@specmill/model'

export interface Word {
  text: string
  /** Around the ink. */
  box: Box
  /** 0 to 100 */
  confidence: number
  /** Words of one line share a number. */
  line: number
  /** Height on the page of what the letters of the line stand on. */
  baseline: number
  /** Usual width of its strokes, in the units of the box: bold ones are wider. 0 where it was not measured. */
  stroke: number
}
