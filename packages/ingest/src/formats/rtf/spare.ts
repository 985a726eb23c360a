/** What the tokeniser must be spared: pictures, binary data, broken escapes, and line ends, which it would join one by one. */

const parts =
  /\\bin(\d{1,12}) ?|\\([a-zA-Z]{1,40}(?:-?\d{1,12})?)[\r\n]+|\\[a-zA-Z]{1,40}|\\'([0-9a-fA-F]{2})?|\\[^]|[\r\n]+|[0-9a-fA-F\r\n]{1000,}/g

/** @returns the same document without them. What is left out has no words: pictures are not read from RTF. */
export function spared(bytes: Uint8Array): Buffer {
  const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const kept: string[] = []
  let at = 0
  parts.lastIndex = 0
  for (let found = parts.exec(rtf); found; found = parts.exec(rtf)) {
    kept.push(rtf.slice(at, found.index))
    at = found.index + found[0].length
    if (found[1] !== undefined) {
      // binary data may hold anything, braces too
      at = Math.min(rtf.length, at + Number(found[1]))
      parts.lastIndex = at
    } else if (found[2] !== undefined) kept.push(`\\${found[2]} `)
    else if (found[0].startsWith("\\'") && found[3] === undefined) kept.push(' ')
    else if (found[0].startsWith('\\')) kept.push(found[0])
  }
  kept.push(rtf.slice(at))
  return Buffer.from(kept.join(''), 'latin1')
}
