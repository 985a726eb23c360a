/** The gateway to pdfjs-dist: opens a PDF and hands out pages in our own words. No type of the library leaves this file. */
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { whiteSheet } from '../../ocr/canvas.ts'
import { mostPixels } from '../../ocr/options.ts'
import type { Picture } from '../../ocr/picture.ts'
import { UnreadableFile } from '../../unreadable-file.ts'
import { multiply } from './matrix.ts'
import { type Rule, rulesFromOperators } from './rules-from-operators.ts'

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
  texts(): Promise<PaintedText[]>
  /** Values typed into text fields of a form. */
  typed(): Promise<PaintedText[]>
  /** Names of the fonts, and the lines drawn on the page. Dear: about as much work as the text itself. */
  drawing(fonts: Iterable<string>): Promise<{ bold: Map<string, boolean>; rules: Rule[] }>
  /**
   * The page as it is seen; only of a PDF that was opened with its pictures.
   * @param dpi pixels an inch
   * @returns null where nothing is installed to render on
   */
  picture(dpi: number): Promise<Picture | null>
}

export interface Pdf {
  pages: number
  page(number: number): Promise<PdfPage>
  close(): Promise<void>
}

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/**
 * @param bytes stay as they are: the library takes over what it is given, so it gets a copy
 * @param pictures whether they are decoded, which is dear and of no use for the text
 * @throws UnreadableFile `encrypted` or `corrupt`
 */
export async function openPdf(bytes: Uint8Array, name: string, pictures = false): Promise<Pdf> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    // without these a font does not tell its name
    fontExtraProperties: true,
    maxImageSize: pictures ? mostPixels : 0,
    cMapUrl: `${home}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${home}/standard_fonts/`,
  } as Parameters<typeof getDocument>[0])
  try {
    const document = await task.promise
    const hasFields = (await document.getFieldObjects().catch(() => null)) !== null
    return {
      pages: document.numPages,
      page: async number => pageOf(await document.getPage(number), hasFields),
      close: () => task.destroy(),
    }
  } catch (error) {
    await task.destroy()
    throw new UnreadableFile(name, (error as Error)?.name === 'PasswordException' ? 'encrypted' : 'corrupt')
  }
}

function pageOf(page: PDFPageProxy, hasFields: boolean): PdfPage {
  const view = page.getViewport({ scale: 1 })
  const placed = (matrix: readonly number[]) => multiply(view.transform as number[], matrix)
  return {
    width: view.width,
    height: view.height,
    texts: async () => {
      const { items } = await page.getTextContent()
      const painted: PaintedText[] = []
      for (const item of items)
        if ('str' in item && item.str !== '')
          painted.push({ text: item.str, matrix: placed(item.transform), width: item.width, font: item.fontName })
      return painted
    },
    typed: async () => {
      if (!hasFields) return []
      const painted: PaintedText[] = []
      for (const field of await page.getAnnotations()) {
        if (field.subtype !== 'Widget' || field.fieldType !== 'Tx' || typeof field.fieldValue !== 'string' || !field.fieldValue.trim())
          continue
        const [x0, y0, x1, y1] = field.rect as [number, number, number, number]
        const size = Math.min(Math.abs(y1 - y0) * 0.7, 11)
        const matrix = placed([size, 0, 0, size, x0, y0 + Math.abs(y1 - y0) * 0.25])
        painted.push({ text: field.fieldValue.replace(/\s+/g, ' ').trim(), matrix, width: Math.abs(x1 - x0), font: '' })
      }
      return painted
    },
    drawing: async fonts => {
      const { fnArray, argsArray } = await page.getOperatorList()
      const bold = new Map<string, boolean>()
      for (const font of fonts) bold.set(font, page.commonObjs.has(font) && isBold(page.commonObjs.get(font)))
      return { bold, rules: rulesFromOperators(fnArray, argsArray, OPS, view.transform as number[]) }
    },
    picture: async dpi => {
      const viewport = page.getViewport({ scale: dpi / 72 })
      const sheet = whiteSheet(Math.ceil(viewport.width), Math.ceil(viewport.height))
      if (!sheet) return null
      await page.render({ canvas: sheet.canvas, canvasContext: sheet.context, viewport } as Parameters<typeof page.render>[0]).promise
      return sheet.picture()
    },
  }
}

/** The flags of a font are seldom set; its name nearly always tells. */
function isBold(font: { name?: string; bold?: boolean; black?: boolean } | null): boolean {
  return Boolean(font?.bold || font?.black) || /bold|black|heavy|semibold|demi(?!li)|[-,]bd\b/i.test(font?.name ?? '')
}
