/** The `tesseract` program of the machine, as a child process. It is about twice as fast as the one from npm. */
import { execFile, spawn } from 'node:child_process'
import type { Picture } from './picture.ts'
import { columns, greymap, type Recogniser, RecognitionTimeout } from './recogniser.ts'
import type { Word } from './words.ts'
import { wordsFromHocr } from './words-from-hocr.ts'

/** @returns null where it is not installed, or without English */
export async function openNativeTesseract(): Promise<Recogniser | null> {
  name ??= installed()
  const found = await name
  return found === null ? null : { name: found, recognise, close: async () => {} }
}

/** Asked once: programs do not come and go while files are read. */
let name: Promise<string | null> | undefined

async function installed(): Promise<string | null> {
  const [version, languages] = await Promise.all([said('--version'), said('--list-langs')])
  if (!version || !languages || !/^eng$/m.test(languages)) return null
  return /^tesseract v?[\d.]+/.exec(version)?.[0] ?? 'tesseract'
}

const said = (argument: string) =>
  new Promise<string | null>(resolve => {
    execFile('tesseract', [argument], { timeout: 10_000 }, (error, out, err) => resolve(error ? null : `${out}${err}`))
  })

async function recognise(picture: Picture, dpi: number, milliseconds: number): Promise<Word[]> {
  const args = ['stdin', 'stdout', '-l', 'eng', '--psm', columns, '--dpi', String(Math.round(dpi)), '-c', 'tessedit_create_hocr=1']
  // on more threads it is slower, and several files are read at once
  const child = spawn('tesseract', args, { env: { ...process.env, OMP_THREAD_LIMIT: '1' }, timeout: milliseconds, killSignal: 'SIGKILL' })
  const out: Buffer[] = []
  let complaint = ''
  child.stdout.on('data', chunk => out.push(chunk))
  child.stderr.on('data', chunk => {
    complaint += chunk
  })
  // a program that ends early closes its door: the exit code tells
  child.stdin.on('error', () => {})
  child.stdin.end(greymap(picture))
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (...ended) => resolve(ended))
  })
  if (signal === 'SIGKILL') throw new RecognitionTimeout(`tesseract needed more than ${milliseconds} ms`)
  if (code !== 0) throw new Error(complaint.split('\n', 1)[0] || `tesseract ended with code ${code ?? signal}`)
  return wordsFromHocr(Buffer.concat(out).toString('utf8'))
}
