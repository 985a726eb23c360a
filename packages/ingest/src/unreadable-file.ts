/** The one error of reading: this file can never be read, whatever is tried again. */

/** One list for the whole pipeline; the sentence tells the user what to do. */
export const unreadableCodes = {
  empty: 'is empty; export or copy it again',
  encrypted: 'is protected by a password; save a copy without the password',
  corrupt: 'is damaged and cannot be opened; export or download it again',
  unsupported: 'is of a kind that cannot be read; save it as PDF, DOCX or plain text',
  'too-large': 'is larger than the limit; split it into smaller files',
  'zip-bomb': 'unpacks to far more than an ordinary document; save it again in its word processor',
  timeout: 'took too long to read; save a simpler copy of it',
  'out-of-memory': 'needs too much memory to read; split it into smaller files',
  'no-text': 'holds no text that could be read; run text recognition (OCR) on it first',
} as const
export type UnreadableCode = keyof typeof unreadableCodes

export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  readonly file: string
  readonly code: UnreadableCode
  readonly reason: string | undefined

  /** @param reason what was found, where that helps: "the cross-reference table is cut off". */
  constructor(file: string, code: UnreadableCode, reason?: string) {
    super(`${file} ${unreadableCodes[code]}${reason ? ` (${reason})` : ''}.`)
    this.file = file
    this.code = code
    this.reason = reason
  }
}
