/** A file as it came in: its bytes, its name, and what whoever imported it said of it. */
import type { Origin } from '@specmill/model'

export interface SourceFile {
  /** The name to show and to find it by; not trusted to tell the format. */
  name: string
  bytes: Uint8Array
  origin?: Origin
}
