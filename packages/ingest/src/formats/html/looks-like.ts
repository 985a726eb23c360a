/** Whether bytes are a web page, whole or a piece of one: it begins with a tag that only HTML has. Text with a few tags in it is text. */
import { utf16Of } from '../text/decode.ts'

const page = /^(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body|title|meta|base|link|style|script|main|article|header|nav)\b/i
const piece = /^<(?:div|section|table|h[1-6]|p|ul|ol|center|font)\b[^>]{0,1000}>/i
const ends = /<\/(?:p|div|li|h[1-6]|td|section)\s*>/gi

/** A piece of a page is all markup: this many paragraphs end in its first letters. */
const fewest = 4

export function looksLikeHtml(bytes: Uint8Array): boolean {
  const sample = new TextDecoder(utf16Of(bytes) ?? 'windows-1252').decode(bytes.subarray(0, 8_192))
  const start = sample.replace(/^(?:\ufeff|ï»¿)/, '').replace(/^(?:\s|<!--(?:[^-]|-(?!->)){0,4000}-->)+/, '')
  if (page.test(start)) return true
  return piece.test(start) && (start.match(ends)?.length ?? 0) >= fewest
}
