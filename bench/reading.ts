/** Reading beside what a user might use instead: PDFs beside pdfjs-dist alone and poppler's pdftotext, Word files beside mammoth's HTML. */
import { extract } from '@specmill/extract'
import { read } from '@specmill/ingest'
import { bagF1, orderKept, wordsOf } from '../test/reading/words.ts'
import { type MeasuredFile, sayAbsent } from './material/files.ts'
import { type PdfWithText, pdfsWithText, wordFiles } from './material/reading-files.ts'
import { roundsOf } from './measuring/rounds.ts'
import { mean, spreadOf, spreadText } from './measuring/statistics.ts'
import { tell } from './measuring/verdict.ts'
import { cpuOfPoppler, htmlByMammoth, popplerVersion, textByPdfjs, textByPoppler } from './measuring/without-us.ts'

const warmUp = 2
const rounds = 11
/** Times the processor time of the library alone. */
const bound = 2

const readAll = (files: readonly MeasuredFile[]) => async () => {
  for (const { name, bytes } of files) await read({ name, bytes })
}
const extractAll = (files: readonly MeasuredFile[]) => async () => {
  for (const { name, bytes } of files) await extract(await read({ name, bytes }))
}
const each = (files: readonly MeasuredFile[], work: (bytes: Uint8Array) => Promise<unknown>) => async () => {
  for (const { bytes } of files) await work(bytes)
}

/** @returns how many times the first candidate's cost the last one's is, round by round, so that what disturbs a round falls on both. */
const timesAlone = (cost: readonly number[], alone: readonly number[]) => spreadOf(cost.map((ms, round) => ms / (alone[round] ?? 0)))

function report(files: number, costs: readonly (readonly [name: string, cpu: readonly number[]])[]): void {
  const alone = costs[0]?.[1] ?? []
  console.log(`${rounds} rounds over ${files} files after ${warmUp}, in turn; median and quartiles`)
  console.log(`${''.padEnd(28)}${'ms CPU a file'.padStart(22)}${'times the first'.padStart(22)}`)
  for (const [name, cpu] of costs) {
    const a = spreadText(spreadOf(cpu.map(ms => ms / files)))
    console.log(name.padEnd(28) + a.padStart(22) + spreadText(timesAlone(cpu, alone), 2).padStart(22))
  }
}

async function measurePdfs(files: readonly PdfWithText[]): Promise<void> {
  const paths = files.map(({ path }) => path)
  const poppler: number[] = []
  const runPoppler = async () => void poppler.push(popplerVersion ? cpuOfPoppler(paths) : 0)
  const counted = await roundsOf([each(files, textByPdfjs), readAll(files), extractAll(files), runPoppler], warmUp, rounds)
  const [alone = [], reading = [], both = []] = counted.map(own => own.map(({ cpu }) => cpu))
  const name = `poppler ${popplerVersion}`
  const others = popplerVersion ? [[name, poppler.slice(warmUp)] as const] : []
  report(files.length, [['getTextContent', alone], ['read', reading], ['read + extract', both], ...others])

  const texts: [string, (file: PdfWithText) => Promise<string> | string][] = [
    ['getTextContent', ({ bytes }) => textByPdfjs(bytes)],
    ['read', readText],
    ...(popplerVersion ? ([[name, ({ path }) => textByPoppler(path)]] as [string, (file: PdfWithText) => string][]) : []),
  ]
  console.log(`${'words beside the text twin'.padEnd(28)}${'bag F1, least'.padStart(22)}${'order kept, least'.padStart(22)}`)
  for (const [who, textOf] of texts) {
    const shares: [bag: number, order: number][] = []
    for (const file of files) {
      const [words, truth] = [wordsOf(await textOf(file)), wordsOf(file.text)]
      shares.push([bagF1(words, truth), orderKept(words, truth)])
    }
    const told = ([0, 1] as const).map(which => {
      const values = shares.map(share => share[which])
      return `${mean(values).toFixed(4)}, ${Math.min(...values).toFixed(4)}`.padStart(22)
    })
    console.log(who.padEnd(28) + told.join(''))
  }
  const times = timesAlone(both, alone)
  tell(`read + extract of PDFs ≤ ${bound} × the CPU of getTextContent`, `${spreadText(times, 2)} ×`, times.median <= bound)
}

async function readText({ name, bytes }: PdfWithText): Promise<string> {
  const { blocks } = await read({ name, bytes })
  return blocks.map(({ text, look }) => `${look.marker ?? ''} ${text}`).join('\n')
}

async function measureWordFiles(files: readonly MeasuredFile[]): Promise<void> {
  const counted = await roundsOf([each(files, htmlByMammoth), readAll(files), extractAll(files)], warmUp, rounds)
  const [alone = [], reading = [], both = []] = counted.map(own => own.map(({ cpu }) => cpu))
  report(files.length, [
    ['mammoth to HTML', alone],
    ['read', reading],
    ['read + extract', both],
  ])
  const times = timesAlone(both, alone)
  tell(`read + extract of DOCX ≤ ${bound} × the CPU of mammoth's HTML`, `${spreadText(times, 2)} ×`, times.median <= bound)
}

const pdfs = pdfsWithText()
if (pdfs.length > 0) await measurePdfs(pdfs)
else sayAbsent('PDFs with a text twin')
if (popplerVersion === null) console.log('skipped: poppler, whose pdftotext is not installed here')
console.log()
await measureWordFiles(wordFiles())
