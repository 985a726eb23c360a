/** Words set with white between their letters: "J O B  S U M M A R Y". How they divide is told by the document's other words. */
import type { Flow, FlowLine } from './flow.ts'
import type { Line } from './lines-from-pieces.ts'

const spaced = /(?<!\S)\p{L}(?: \p{L}){3,}(?=[:*]?(?:\s|$))/u
const everySpaced = new RegExp(spaced, 'gu')
/** Letters that are joined though no word among them is known. */
const fewest = 7
/** What such headings say, where the rest of the document does not say it. */
const common = new Set(
  `abilities about additional and apply benefits characteristics class classification code conditions definition demands department description
  duties education employment environment essential examples experience for functions general grade how information job knowledge license
  licenses minimum of other overview performed physical position preferred primary purpose qualifications range required requirements
  responsibilities salary skills special specification summary supervision the title to typical work working`.split(/\s+/),
)

/** @param words of the document, in lower case */
export function withoutLetterSpaces(flow: readonly Flow[], words: ReadonlySet<string>): Flow[] {
  return flow.map(item => (item.kind === 'line' && spaced.test(item.line.text) ? { ...item, line: closedUp(item, words) } : item))
}

function closedUp({ line }: FlowLine, words: ReadonlySet<string>): Line {
  const text = line.text.replace(everySpaced, letters => {
    const run = letters.replaceAll(' ', '')
    return divided(run, words) ?? (run.length < fewest ? letters : run)
  })
  const bold = line.bold.some(([start, end]) => end - start > line.text.length * 0.8)
  return { ...line, text, bold: bold ? [[0, text.length]] : [], raised: [], cuts: [], marker: null }
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
