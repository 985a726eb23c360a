/** The list of formats, in the order in which they are asked. Each is loaded when a file may need it. */
import type { Format } from './format.ts'

export interface FormatEntry {
  name: string
  extensions: readonly string[]
  looksLike(bytes: Uint8Array): boolean
  load(): Promise<Format>
}
