/** Whether bytes are a MIME message (RFC 2045): they begin with its header, and that says so. A memo that begins with "From:" and "Subject:" is text. */

const header = /^(?:[A-Za-z][\w-]{1,60}:[^\r\n]{0,2000}\r?\n(?:[ \t][^\r\n]{0,2000}\r?\n)*){2,200}\r?\n/
const isMime = /^(?:MIME-Version:\s*1|Message-ID:\s*<)/im
const typed = /^Content-Type:\s*(?:text|multipart)\//im
const savedPage = /^Content-Type:\s*multipart\/related/im

export const looksLikeSavedPage = (bytes: Uint8Array): boolean => savedPage.test(headerOf(bytes)) && !looksLikeMail(bytes)

export function looksLikeMail(bytes: Uint8Array): boolean {
  const fields = headerOf(bytes)
  if (!typed.test(fields)) return false
  // browsers and word processors send to nobody
  return !savedPage.test(fields) || /^(?:Message-ID|Received|To):/im.test(fields)
}

/** Bytes in which the first field must have begun. */
const beginning = 256
const begins = /^(?:\ufeff|ï»¿|\s)*[A-Za-z][\w-]{1,60}:/

function headerOf(bytes: Uint8Array): string {
  if (!begins.test(new TextDecoder('windows-1252').decode(bytes.subarray(0, beginning)))) return ''
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 16_384)).replace(/^(?:\ufeff|ï»¿|\s)+/, '')
  const [fields = ''] = header.exec(start) ?? []
  return isMime.test(fields) ? fields : ''
}
