/** What the top of every page says of the document, "Class Code: 4410", is read once, where the document begins; other lines of headers stay in the margin. */

const labelled = /^(?!P(?:age|AGE)\b)\p{Lu}[\p{L} ./#&-]{1,30}:\s*\S/u

/** "Class Code: 4410"; not "Page: 3", which tells pages apart, nor a sentence. */
export const isLabelled = (line: string): boolean => labelled.test(line)

/**
 * @param lines of headers, parts that stand apart between tabs
 * @param body what the document says itself: a header may only say it again
 * @returns the labelled parts that the document does not say, and the lines without them
 */
export function partHeaders(lines: readonly string[], body: readonly string[]): { told: string[]; margin: string[] } {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const said = body.map(plain).join('\n')
  const told = new Set<string>()
  const margin: string[] = []
  for (const line of lines) {
    const parts = line.split('\t').map(part => part.replace(/\s+/g, ' ').trim())
    const own = parts.filter(part => isLabelled(part) && !said.includes(plain(part)))
    for (const part of own) told.add(part)
    const rest = parts.filter(part => part && !own.includes(part)).join(' ')
    if (rest) margin.push(rest)
  }
  return { told: [...told], margin }
}
