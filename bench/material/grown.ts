/** Longer documents from a sample. A line that comes again is changed a little: words for word it would be taken for a running header. */
import { sampleTexts } from './files.ts'

const places = ['north', 'south', 'east', 'west', 'upper', 'lower', 'old', 'new']

/** The k-th version of a line: "Inspects pumps." → "Inspects pumps in the north division 12." */
function version(line: string, k: number): string {
  if (k === 0) return line
  const [, body = '', end = ''] = /^(.*?)([.;:,\s]*)$/.exec(line) ?? []
  return `${body} in the ${places[k % places.length]} division ${k}${end}`
}

function sampleLines(sample: string): string[] {
  const file = sampleTexts().find(({ name }) => name === sample)
  if (!file) throw new Error(`there is no sample ${sample}; see samples/README.md`)
  return new TextDecoder().decode(file.bytes).split(/\r?\n/)
}

/** Long enough to be a sentence or an item, not a heading or a row of a table. */
const isBody = (line: string) => line.length > 40 && !line.includes('\t')

function joined(pieces: Iterable<string>, bytes: number): Uint8Array {
  const encoder = new TextEncoder()
  const lines: string[] = []
  let size = 0
  for (const piece of pieces) {
    lines.push(piece)
    size += encoder.encode(piece).length + 1
    if (size >= bytes) break
  }
  return encoder.encode(lines.join('\n')).slice(0, bytes)
}

/** One specification whose paragraphs and items go on and on: each body line in as many versions as the size needs. */
export function longSpecification(sample: string, bytes: number): Uint8Array {
  const lines = sampleLines(sample)
  const body = lines.filter(isBody).reduce((sum, line) => sum + line.length + 24, 0)
  const rest = lines.filter(line => !isBody(line)).reduce((sum, line) => sum + line.length + 1, 0)
  const versions = Math.max(1, Math.ceil((bytes - rest) / body))
  const grown = lines.flatMap(line => (isBody(line) ? Array.from({ length: versions }, (_, k) => version(line, k)) : [line]))
  return joined(grown, bytes)
}

/** Copies of a whole specification one after the other, each of a class of its own: the sample must have a line "Class Title: …". */
export function binder(sample: string, bytes: number): Uint8Array {
  const lines = sampleLines(sample)
  if (!lines.some(line => titleLine.test(line)))
    throw new Error(`the sample ${sample} has no title line; a binder of it would be one class`)
  function* copies() {
    for (let k = 0; ; k++)
      for (const line of lines) yield titleLine.test(line) ? `${line} ${letters(k)}` : isBody(line) ? version(line, k) : line
  }
  return joined(copies(), bytes)
}
const titleLine = /^Class Title: /
/** A name for the k-th class that is no level of a series. */
const letters = (k: number) =>
  `of ${places[k % places.length]} ${String.fromCharCode(...[...`${k + 10}`].map(digit => digit.charCodeAt(0) + 49))}`

/** One specification in which each section's text is one endless paragraph: a rule that looks ahead without bound shows itself here. */
export function endlessParagraphs(sample: string, bytes: number): Uint8Array {
  const lines = new TextDecoder().decode(longSpecification(sample, bytes)).split('\n')
  const paragraphs: string[] = []
  for (const [index, line] of lines.entries()) {
    const goesOn = isBody(line) && isBody(lines[index - 1] ?? '')
    if (goesOn) paragraphs.push(`${paragraphs.pop()} ${line.trim()}`)
    else paragraphs.push(line)
  }
  return new TextEncoder().encode(paragraphs.join('\n'))
}

/** One specification with one duty in which something stands again and again: a search that starts anew at each of them shows itself here. */
export const runOf =
  (repeated: string) =>
  (sample: string, bytes: number): Uint8Array => {
    const lines = sampleLines(sample)
    const at = lines.findIndex(isBody)
    const line = lines[at] ?? ''
    const space = line.indexOf(' ') + 1
    const rest = lines.reduce((sum, { length }) => sum + length + 1, 0)
    const run = repeated.repeat(Math.max(1, Math.floor((bytes - rest) / repeated.length)))
    return new TextEncoder().encode(lines.with(at, line.slice(0, space) + run + line.slice(space)).join('\n'))
  }
