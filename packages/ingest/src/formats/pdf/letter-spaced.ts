/** Words set with white between their letters: "J O B  S U M M A R Y". How they divide is told by the gaps between their pieces, by capitals, or by the document's other words. */
import type { Flow } from './flow.ts'
import { areLetters, isLetterSpaced, wordSpace } from './letters-apart.ts'
import type { Line } from './lines-from-pieces.ts'

/** Kerned letters stand near enough to be taken for a pair: "S U M M A RY". */
const spaced = /(?<!\S)\p{L}{1,2}(?: \p{L}{1,2}){3,}(?=[:*]?(?:\s|$))/u
const everySpaced = new RegExp(spaced, 'gu')
/** Letters that are joined though no word among them is known. */
const fewest = 7
/** The same beside letters that are joined. */
const fewestBeside = 3
/** What such headings say, where the rest of the document does not say it. */
const common = new Set(
  `abilities about additional and apply benefits characteristics class classification code conditions definition demands department description
  duties education employment environment essential examples experience for functions general grade how information job knowledge license
  licenses minimum of other overview performed physical position preferred primary purpose qualifications range required requirements
  responsibilities salary skills special specification summary supervision the title to typical work working`.split(/\s+/),
)

/** @param words of the document, in lower case */
export function withoutLetterSpaces(flow: readonly Flow[], words: ReadonlySet<string>): Flow[] {
  const mended = (line: Line): Line => (line.text.includes(wordSpace) || spaced.test(line.text) ? closedUp(line, words) : line)
  return flow.map(item => {
    if (item.kind === 'line') return { ...item, line: mended(item.line) }
    if (item.kind === 'margin') return { ...item, lines: item.lines.map(mended) }
    for (const cell of item.cells) cell.lines = cell.lines.map(line => (line.text.includes(wordSpace) ? closedUp(line, words) : line))
    return item
  })
}

function closedUp(line: Line, words: ReadonlySet<string>): Line {
  let joined = false
  const close = (least: number) => (letters: string) => {
    if (!areLetters(letters)) return letters
    const run = letters.replaceAll(' ', '')
    const whole = divided(run, words) ?? (run.length < least ? letters : run.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    joined ||= whole !== letters
    return whole
  }
  const parts = line.text.split(wordSpace)
  const once = parts.map(part => part.replace(everySpaced, close(fewest)))
  const text = (joined ? once.map(part => (isLetterSpaced(part) ? close(fewestBeside)(part) : part)) : once).join(' ')
  if (text === line.text) return line
  const bold = line.bold.some(([start, end]) => end - start > line.text.length * 0.8)
  return { ...line, text, bold: bold ? [[0, text.length]] : [], raised: [], cuts: [], marker: joined ? null : line.marker }
}

/** @returns the fewest known words that the letters make up */
function divided(run: string, words: ReadonlySet<string>): string | null {
  const lower = run.toLowerCase()
  const best: (number[] | null)[] = [[]]
  for (let end = 1; end <= run.length; end++) {
    best[end] = null
    for (let start = Math.max(0, end - 20); start < end; start++) {
      const before = best[start]
      const word = lower.slice(start, end)
      if (!before || word.length < 2 || !(common.has(word) || words.has(word))) continue
      if (before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY)) best[end] = [...before, start]
    }
  }
  return best[run.length]?.map((start, index, all) => run.slice(start, all[index + 1])).join(' ') ?? null
}
