/** The gateway to pdfjs-dist: opens a PDF and hands out pages in our own words. No type of the library leaves this file. */
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { Box } from '@specmill/model'
import { AnnotationMode, getDocument, OPS, type PDFPageProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { type Sheet, whiteSheet } from '../../ocr/canvas.ts'
import { mostPixels } from '../../ocr/options.ts'
import type { Quarters } from '../../ocr/quarter-turn.ts'
import { UnreadableFile } from '../../unreadable-file.ts'
import { boxOf, fieldOf, type PdfField, type Widget } from './field-of-widget.ts'
import { multiply } from './matrix.ts'
import { connectedPorts } from './pdfjs-ports.ts'
import { shapesFromOperators } from './shapes-from-operators.ts'
import type { Shapes } from './shapes-of-path.ts'
import { type TextStart, textStarts } from './unseen-text.ts'

/** A piece of text as the page paints it. Its matrix maps the text's own units to points of the page, origin top left. */
export interface PaintedText {
  text: string
  matrix: readonly number[]
  width: number
  font: string
}

export interface PdfPage {
  width: number
  height: number
  /** The same page, turned back by so many quarters of a circle. */
  turnedBack(quarters: Quarters): PdfPage
  texts(): Promise<PaintedText[]>
  /** What is typed onto the page, into a form or chosen in it, and its check boxes and radio buttons. */
  fields(): Promise<PdfField[]>
  /** Places of the links. */
  links(): Promise<Box[]>
  /** What the fonts are, and the lines drawn on the page. Dear: about as much work as the text itself. */
  drawing(fonts: Iterable<string>): Promise<Drawing>
  /**
   * The page as it is seen, to be closed; only of a PDF that was opened with its pictures.
   * @param dpi pixels an inch
   * @returns null where nothing is installed to render on
   */
  drawn(dpi: number): Promise<Sheet | null>
}

export interface PdfFont {
  name: string
  bold: boolean
}

export interface Drawing extends Shapes {
  fonts: Map<string, PdfFont>
  texts: TextStart[]
}

export interface Pdf {
  pages: number
  page(number: number): Promise<PdfPage>
  /** Names of the files that it carries with it. */
  attached(): Promise<string[]>
  /** Whether it is a form whose pages Adobe's programs alone draw (XFA without AcroForm: ISO 32000-2, 12.7.8). */
  isDrawnByAdobe(): Promise<boolean>
  close(): Promise<void>
}

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** Of one page; that of a form has a few thousand. */
const mostOperators = 2_000_000

/** The names of fonts that were told so far. */
type FontNames = ReadonlyMap<string, string>

/**
 * @param bytes stay as they are: the library takes over what it is given, so it gets a copy
 * @param pictures whether pages will be rendered: pictures are decoded and outlines of letters built, which is dear and of no use for the text
 * @throws UnreadableFile `encrypted` or `corrupt`
 */
export async function openPdf(bytes: Uint8Array, name: string, pictures = false): Promise<Pdf> {
  const fonts = new Map<string, string>()
  const worker = pictures ? null : quickWorker((id, name) => fonts.set(id, name))
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    cMapUrl: `${home}/cmaps/`,
    cMapPacked: true,
    ...(pictures ? toRender : { ...toRead, worker }),
  } as Parameters<typeof getDocument>[0])
  const close = async () => {
    await task.destroy()
    worker?.destroy()
  }
  try {
    const document = await task.promise
    const hasFields = holds(bytes, '/FreeText') || (await document.getFieldObjects().catch(() => null)) !== null
    const count = (operators: number) => {
      if (operators > mostOperators) throw new UnreadableFile(name, 'too-large', `a page of ${operators} drawing operators`)
    }
    const layers = () => document.getOptionalContentConfig({ intent: 'display' })
    const shared: Shared = { hasFields, fontNames: fonts, count, layers }
    const attached = async () => (holds(bytes, '/EmbeddedFile') ? namesOf(await document.getAttachments().catch(() => null)) : [])
    const isDrawnByAdobe = async () => {
      // a damaged file may have pages and nothing else
      const told = await document.getMetadata().catch(() => null)
      const info = told?.info as { IsXFAPresent?: boolean; IsAcroFormPresent?: boolean } | undefined
      return info?.IsXFAPresent === true && info.IsAcroFormPresent !== true
    }
    const page = async (number: number) => pageOf(await document.getPage(number), shared)
    return { pages: document.numPages, page, attached, isDrawnByAdobe, close }
  } catch (error) {
    await close()
    throw new UnreadableFile(name, (error as Error)?.name === 'PasswordException' ? 'encrypted' : 'corrupt')
  }
}

const holds = (bytes: Uint8Array, words: string) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(words)

function namesOf(attachments: unknown): string[] {
  const files = attachments instanceof Map ? [...attachments.values()] : Object.values(attachments ?? {})
  return files.map((file: { filename?: string }) => file.filename ?? '').filter(Boolean)
}

/** Faxes and JPEG 2000 are decoded by the library's own programs. */
const toRender = { maxImageSize: mostPixels, standardFontDataUrl: `${home}/standard_fonts/`, wasmUrl: `${home}/wasm/` }
/**
 * Letters' outlines are built where fonts are not loaded by a browser, so it is said that they are. Their widths are known without
 * the files of the standard fonts. Without its extra properties a font does not tell its name.
 */
const toRead = { maxImageSize: 0, disableFontFace: false, fontExtraProperties: true }

function quickWorker(onFont: (id: string, name: string) => void): PDFWorker {
  const [port, workerPort] = connectedPorts(onFont)
  WorkerMessageHandler.initializeFromPort(workerPort)
  return new PDFWorker({ port, verbosity: 0 } as unknown as ConstructorParameters<typeof PDFWorker>[0])
}

/** What the pages of a document share. */
interface Shared {
  /** Forms, or words typed onto pages. */
  hasFields: boolean
  fontNames: FontNames
  /** Is told how many operators a page has, and throws where there are too many of them. */
  count(operators: number): void
  /** Tells which layers are switched off. */
  layers(): Promise<{ isVisible(layer: unknown): boolean }>
}

function pageOf(page: PDFPageProxy, shared: Shared, rotation = page.rotate): PdfPage {
  const { hasFields, fontNames, count, layers } = shared
  const view = page.getViewport({ scale: 1, rotation })
  const placed = (matrix: readonly number[]) => multiply(view.transform as number[], matrix)
  return {
    width: view.width,
    height: view.height,
    turnedBack: quarters => pageOf(page, shared, rotation - 90 * quarters),
    texts: async () => {
      const { items } = await page.getTextContent()
      const painted: PaintedText[] = []
      for (const item of items)
        if ('str' in item && item.str !== '')
          painted.push({ text: item.str, matrix: placed(item.transform), width: item.width, font: item.fontName })
      return painted
    },
    fields: async () => {
      if (!hasFields) return []
      const annotations: Widget[] = await page.getAnnotations()
      return annotations.flatMap(widget => fieldOf(widget, view.transform as number[]) ?? [])
    },
    links: async () => {
      const ask = async (intent: string): Promise<Box[]> => {
        const annotations: Widget[] = await page.getAnnotations({ intent })
        return annotations.filter(({ subtype }) => subtype === 'Link').map(({ rect }) => boxOf(rect, view.transform as number[]))
      }
      // links that are not for print come with the text below them, for which the library reads the page once more
      const printed = await ask('print')
      return printed.length ? printed : ask('display')
    },
    drawing: async fonts => {
      const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
      count(fnArray.length)
      const known = new Map<string, PdfFont>()
      for (const font of fonts) {
        const name = fontNames.get(font) ?? ''
        known.set(font, { name, bold: isBold(name) })
      }
      const transform = view.transform as number[]
      const layered = fnArray.some((code, index) => code === OPS.beginMarkedContentProps && argsArray[index]?.[0] === 'OC')
      const visible = layered ? await layers() : null
      const texts = textStarts(fnArray, argsArray, OPS, transform, layer => visible?.isVisible(layer) === false)
      return { fonts: known, texts, ...shapesFromOperators(fnArray, argsArray, OPS, transform) }
    },
    drawn: async dpi => {
      const viewport = page.getViewport({ scale: dpi / 72, rotation })
      const sheet = whiteSheet(Math.ceil(viewport.width), Math.ceil(viewport.height))
      if (!sheet) return null
      try {
        await page.render({ canvas: sheet.canvas, canvasContext: sheet.context, viewport } as Parameters<typeof page.render>[0]).promise
        return sheet
      } catch (error) {
        sheet.close()
        throw error
      } finally {
        page.cleanup()
      }
    },
  }
}

/** The flags of a font are seldom set; its name nearly always tells. */
const isBold = (fontName: string) => /bold|black|heavy|semibold|demi(?!li)|[-,]bd\b/i.test(fontName)
