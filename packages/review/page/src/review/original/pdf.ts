/** PDF pages for the eye. This file alone knows pdf.js here. */
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist'
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = worker

/** Where the parts of the viewer lie; said by the build. */
declare const __PDF_PARTS__: string
const parts = {
  ...{ cMapUrl: `${__PDF_PARTS__}cmaps/`, cMapPacked: true, standardFontDataUrl: `${__PDF_PARTS__}standard_fonts/` },
  ...{ wasmUrl: `${__PDF_PARTS__}wasm/`, useWasm: false },
}

export interface PdfPage {
  width: number
  height: number
  /** Draws into a canvas at so many pixels a point. @returns what stops the drawing. */
  draw(canvas: HTMLCanvasElement, scale: number): () => void
}
export interface Pdf {
  pages: PdfPage[]
  close(): void
}

function drawable(page: PDFPageProxy): PdfPage {
  const { width, height } = page.getViewport({ scale: 1 })
  return {
    width,
    height,
    draw(canvas, scale) {
      const dense = Math.min(globalThis.devicePixelRatio || 1, 2)
      const viewport = page.getViewport({ scale: scale * dense })
      canvas.width = Math.floor(viewport.width)
      canvas.height = Math.floor(viewport.height)
      const task = page.render({ canvas, viewport })
      task.promise.catch(() => {
        // a page that is scrolled out of sight is cancelled
      })
      return () => task.cancel()
    },
  }
}

export async function openPdf(bytes: ArrayBuffer): Promise<Pdf> {
  const task = getDocument({ data: bytes, enableXfa: false, stopAtErrors: false, ...parts })
  const document: PDFDocumentProxy = await task.promise
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)))
  return { pages: pages.map(drawable), close: () => void task.destroy() }
}
