/** The gateway to tesseract.js, with the English model of its package and without any network. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Picture } from './picture.ts'
import { columns, greymap, type Recogniser, RecognitionTimeout } from './recogniser.ts'
import type { Word } from './words.ts'
import { wordsFromHocr } from './words-from-hocr.ts'

type Worker = Awaited<ReturnType<typeof import('tesseract.js')['createWorker']>>

/** @returns null where the packages are not installed */
export async function openNpmTesseract(): Promise<Recogniser | null> {
  const require = createRequire(import.meta.url)
  let createWorker: typeof import('tesseract.js')['createWorker']
  let models: string
  let version: string
  try {
    createWorker = require('tesseract.js').createWorker
    version = require('tesseract.js/package.json').version
    models = join(dirname(require.resolve('@tesseract.js-data/eng/package.json')), '4.0.0_best_int')
  } catch {
    return null
  }
  const start = async () => {
    // 1: the recognition by neural network alone
    const worker = await createWorker('eng', 1, { langPath: models, gzip: true, cacheMethod: 'none', errorHandler: () => {} })
    await worker.setParameters({ tessedit_pageseg_mode: columns as never })
    return worker
  }
  let worker: Worker | null = null
  const stop = async () => {
    const running = worker
    worker = null
    await running?.terminate()
  }
  const recognise = async (picture: Picture, dpi: number, milliseconds: number): Promise<Word[]> => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new RecognitionTimeout(`tesseract.js needed more than ${milliseconds} ms`)), milliseconds)
    })
    try {
      worker ??= await start()
      const options = { user_defined_dpi: String(Math.round(dpi)) } as Parameters<Worker['recognize']>[1]
      const { data } = await Promise.race([worker.recognize(greymap(picture), options, { text: false, hocr: true }), late])
      return wordsFromHocr(data.hocr ?? '')
    } catch (error) {
      // whatever state it is in, the next page gets a new one
      await stop()
      throw error instanceof Error ? error : new Error(String(error))
    } finally {
      clearTimeout(timer)
    }
  }
  return { name: `tesseract.js ${version}`, recognise, close: stop }
}
