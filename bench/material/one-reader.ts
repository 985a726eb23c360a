/** A process that reads PDFs with one reader, a round each time that it is asked; started by `readers.ts`. */
import type { OtherReader } from '../measuring/other-readers.ts'
import { pdfsWithText } from './reading-files.ts'

export type Asked = 'round' | 'texts'
export interface Round {
  /** Milliseconds of processor time, of all threads. */
  cpu: number
  /** Most resident megabytes so far. */
  megabytes: number
}

type ReadText = (bytes: Uint8Array, name: string) => Promise<string>

/** Each loads only what it needs, which is held against it. */
const ours: Record<string, () => Promise<ReadText>> = {
  getTextContent: async () => (await import('../measuring/without-us.ts')).textByPdfjs,
  read: async () => {
    const { read } = await import('@specmill/ingest')
    return async (bytes, name) =>
      (await read({ name, bytes: bytes.slice() })).blocks.map(({ text, look }) => `${look.marker ?? ''} ${text}`).join('\n')
  },
  'read + extract': async () => {
    const [{ read }, { extract }] = await Promise.all([import('@specmill/ingest'), import('@specmill/extract')])
    return async (bytes, name) => {
      await extract(await read({ name, bytes: bytes.slice() }))
      return ''
    }
  },
}

const which = process.argv[2] ?? ''
const other = async (): Promise<ReadText> => (await import('../measuring/other-readers.ts')).loaded(which as OtherReader)
const textOf = await (ours[which] ?? other)()
const files = pdfsWithText()

process.on('message', async (asked: Asked) => {
  const before = process.cpuUsage()
  const texts: string[] = []
  for (const { name, bytes } of files) texts.push(await textOf(bytes, name))
  const { user, system } = process.cpuUsage(before)
  process.send?.(
    asked === 'texts' ? texts : ({ cpu: (user + system) / 1000, megabytes: process.resourceUsage().maxRSS / 1024 } satisfies Round),
  )
})
