/** Whether bytes are of this format: text by its content, and no other format that happens to be written in letters. */
import { utf16Of } from './decode.ts'

/** What other formats begin with; they are text to a computer, but not to a reader. */
const otherFormats = /^\s*(?:\{\\rtf|<!doctype|<html|<\?xml|<head|<body|%PDF-|%!PS|PK\x03\x04|MIME-Version:)/i
const sampleSize = 65_536

/** @returns true for text in UTF-8, UTF-16 or Windows-1252; false for binary files, RTF, HTML and XML. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const wide = utf16Of(bytes)
  const start = new TextDecoder(wide ?? 'windows-1252').decode(bytes.subarray(0, 1024)).replace(/^(?:\ufeff|ï»¿)/, '')
  if (otherFormats.test(start)) return false
  if (wide) return true
  // one zero is enough: no text holds any
  if (bytes.includes(0)) return false
  const sample = bytes.subarray(0, sampleSize)
  return isMostlyPrintable(sample) && (isUtf8(sample) || isLatin(sample))
}

function isMostlyPrintable(sample: Uint8Array): boolean {
  let controls = 0
  for (const byte of sample) if ((byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 26 && byte !== 27) || byte === 127) controls++
  return controls * 100 <= sample.length
}

function isUtf8(sample: Uint8Array): boolean {
  try {
    // a streaming decoder does not mind a letter cut in two at the end of the sample
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true })
    return true
  } catch {
    return false
  }
}

/** English in Windows-1252, or UTF-8 with some damage, has few bytes above 127. */
function isLatin(sample: Uint8Array): boolean {
  let high = 0
  for (const byte of sample) if (byte > 127) high++
  return high * 4 <= sample.length
}
