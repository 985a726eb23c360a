/** Bytes → letters: byte order mark, zero pattern, UTF-8, and Windows-1252 when all else fails. */

/** @returns the UTF-16 flavour of the bytes by mark or by zero pattern; null where they are of another encoding. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 2) return null
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 4 || bytes.length % 2 !== 0) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] !== 0) continue
    if (at % 2 === 0) even++
    else odd++
  }
  // Latin letters have a zero in every second byte, and never in both
  const half = sample.length / 2
  if (odd > half * 0.6 && even < half * 0.02) return 'utf-16le'
  if (even > half * 0.6 && odd < half * 0.02) return 'utf-16be'
  return null
}

export interface Decoded {
  text: string
  encoding: string
  /** Letters that could not be decoded, and stand as U+FFFD in the text. */
  lost: number
}

/** @returns the text of the bytes, without a byte order mark. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = utf16Of(bytes)
  if (wide) return decoded(bytes, wide)
  const utf8 = decoded(bytes, 'utf-8')
  if (utf8.lost === 0) return utf8
  // a file in UTF-8 with a few damaged letters is still in UTF-8
  const wellFormed = utf8.text.match(/[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu)?.length ?? 0
  return wellFormed > 3 * utf8.lost ? utf8 : decoded(bytes, 'windows-1252')
}

/** A decoder of one byte a letter makes its table anew each time. */
const decoders = new Map<string, InstanceType<typeof TextDecoder>>()

function decoderOf(encoding: string): InstanceType<typeof TextDecoder> {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding)
  decoders.set(encoding, decoder)
  return decoder
}

function decoded(bytes: Uint8Array, encoding: string): Decoded {
  const text = decoderOf(encoding).decode(bytes)
  return { text, encoding, lost: text.split('\ufffd').length - 1 }
}
