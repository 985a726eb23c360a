/** The words of an RTF file, one after the other. The one file that knows rtf-stream-parser, whose tokeniser alone is of use: it reads no formatting. */
import { Tokenize } from 'rtf-stream-parser'
import { spared } from './spare.ts'

export type Token =
  | { kind: 'open' }
  | { kind: 'close' }
  /** `word` without the backslash; null where it has no number. */
  | { kind: 'word'; word: string; number: number | null }
  /** Letters in the code page of their font. */
  | { kind: 'bytes'; bytes: Uint8Array }

/** Those of the library, by its numbers. */
interface LibraryToken {
  type: number
  word?: string
  param?: number
  data?: Buffer
}

export async function* tokensIn(bytes: Uint8Array): AsyncGenerator<Token> {
  const tokenizer = new Tokenize()
  tokenizer.end(spared(bytes))
  for await (const token of tokenizer as AsyncIterable<LibraryToken>) {
    if (token.type === 0) yield { kind: 'open' }
    else if (token.type === 1) yield { kind: 'close' }
    else if (token.data) yield { kind: 'bytes', bytes: token.data }
    else if (token.type === 2) yield { kind: 'word', word: token.word ?? '', number: token.param ?? null }
  }
}
