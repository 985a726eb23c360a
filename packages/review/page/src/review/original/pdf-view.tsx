/** The original of a PDF: its pages as they look, with the boxes of the words that are pointed at. */
import { Loader } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import type { Block } from '@specmill/model'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { ask } from '../../api/client.ts'
import { originalOf } from '../../api/questions.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { Boxes } from './boxes.tsx'
import { type PageRun, PageWords, usePageRuns } from './page-words.tsx'
import { openPdf, type Pdf, type PdfPage } from './pdf.ts'
import { selectionIn } from './selection.ts'
import type { Selected, Shown } from './shown.ts'

const gap = 12

interface PageProps {
  page: PdfPage
  scale: number
  shown: Shown
  number: number
  runs: PageRun[] | undefined
}

function Page({ page, scale, shown, number, runs }: PageProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => (canvas.current ? page.draw(canvas.current, scale) : undefined), [page, scale])
  const evidence = shown.evidence.filter(({ page }) => page === number)
  return (
    <div className="pdf-page" style={{ width: page.width * scale, height: page.height * scale }} data-page={number}>
      <canvas ref={canvas} aria-label={`Page ${number}`} />
      <Boxes evidence={evidence} scale={scale} />
      <PageWords runs={runs} width={page.width} height={page.height} />
    </div>
  )
}

interface Props {
  sha: string
  blocks: Block[]
  shown: Shown
  onSelect: (selected: Selected | null) => void
}

export default function PdfView({ sha, blocks, shown, onSelect }: Props) {
  const [pdf, setPdf] = useState<Pdf | null>(null)
  const [error, setError] = useState<Error | null>(null)
  const frame = useRef<HTMLDivElement | null>(null)
  const { ref, width } = useElementSize()
  useEffect(() => {
    let opened: Pdf | null = null
    let isGone = false
    ask(originalOf(sha))
      .then(answer => answer.arrayBuffer())
      .then(openPdf)
      .then(
        result => {
          opened = result
          isGone ? result.close() : setPdf(result)
        },
        problem => setError(problem as Error),
      )
    return () => {
      isGone = true
      opened?.close()
    }
  }, [sha])
  const widest = Math.max(1, ...(pdf?.pages.map(page => page.width) ?? []))
  const scale = Math.max(0.3, Math.min(2.5, (width - 2 * gap) / widest))
  const virtual = useVirtualizer({
    count: pdf?.pages.length ?? 0,
    getScrollElement: () => frame.current,
    estimateSize: index => (pdf?.pages[index]?.height ?? 800) * scale + gap,
    overscan: 1,
    paddingStart: gap,
  })
  useEffect(() => virtual.measure(), [virtual, scale])
  const heightOf = (pages: PdfPage[]) => pages.reduce((sum, page) => sum + page.height * scale + gap, gap)
  const target = shown.evidence.find(({ page }) => page !== null)
  useEffect(() => {
    if (!target?.page || !pdf) return
    const top = heightOf(pdf.pages.slice(0, target.page - 1)) + (target.boxes[0]?.[1] ?? 0) * scale
    frame.current?.scrollTo({ top: top - frame.current.clientHeight / 3 })
  }, [target, shown.asked, pdf, scale])
  const runs = usePageRuns(sha)
  const select = () => onSelect(frame.current && selectionIn(frame.current, blocks))
  if (error) return <Trouble error={error} />
  return (
    <div
      className="scroll pdf-view"
      ref={element => {
        frame.current = element
        ref(element as HTMLDivElement)
      }}
      onMouseUp={select}
      onKeyUp={select}
      role="region"
      aria-label="Pages of the original"
      tabIndex={0}
    >
      {!pdf && <Loader m="xl" aria-label="Loading" />}
      <div className="pdf-inner" style={{ height: heightOf(pdf?.pages ?? []) }}>
        {pdf &&
          virtual.getVirtualItems().map(item => (
            <div key={item.key} className="pdf-slot" style={{ transform: `translateY(${item.start}px)` }}>
              <Page
                page={pdf.pages[item.index] as PdfPage}
                number={item.index + 1}
                scale={scale}
                shown={shown}
                runs={runs.get(item.index + 1)}
              />
            </div>
          ))}
      </div>
    </div>
  )
}
