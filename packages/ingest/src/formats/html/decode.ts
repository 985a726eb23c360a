/** Bytes of a page → text: by byte order mark, as UTF-8 where it is that, else by the character set that the page declares. */
import { type Decoded, decode } from '../text/decode.ts'

const declaration = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,20})/i

/** Never throws. */
export function decodePage(bytes: Uint8Array): Decoded {
  const read = decode(bytes)
  if (read.encoding !== 'windows-1252') return read
  const declared = declaration.exec(read.text.slice(0, 4_096))?.[1]?.toLowerCase()
  // what says UTF-8 and is none was left to Windows-1252 by then
  if (!declared || /^utf/.test(declared)) return read
  try {
    const text = new TextDecoder(declared).decode(bytes)
    return { text, encoding: declared, lost: text.split('\ufffd').length - 1 }
  } catch {
    return read
  }
}
