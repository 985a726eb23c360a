/**
 * The words of a page as they were read, where they stand on it, to be selected: nothing of them is seen. Of scans and pictures there is no other
 * text; and what is selected is a stretch of a block without a search for it.
 */
import type { Box, Document } from '@specmill/model'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { document } from '../../api/questions.ts'
import { stretchOf } from './selection.ts'

export interface PageRun {
  block: number
  start: number
  text: string
  box: Box
}

/** By page. */
function runsOf({ blocks }: Document): Map<number, PageRun[]> {
  const runs = blocks.flatMap(({ runs, text }, block) =>
    runs.map(({ start, end, page, box }) => {
      // words that are copied do not run together
      const isLastOfWord = end >= text.length || /\s/.test(text.charAt(end))
      return { page, run: { block, start, text: text.slice(start, end) + (isLastOfWord ? ' ' : ''), box } }
    }),
  )
  return new Map([...Map.groupBy(runs, ({ page }) => page)].map(([page, its]) => [page, its.map(({ run }) => run)]))
}

/** @returns the words of each page; none until they have come, or where the document is not kept. */
export function usePageRuns(sha: string): Map<number, PageRun[]> {
  const { data } = useQuery(document(sha))
  return useMemo(() => (data ? runsOf(data) : new Map()), [data])
}

/** Parts of the height of a line: what stands below the letters that do not hang, and how wide a space is. */
const hanging = 0.21
const space = 0.25

/** @param size of the page in points. */
export const PageWords = ({ runs, width, height }: { runs: PageRun[] | undefined; width: number; height: number }) => (
  <svg className="page-words" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden>
    {runs?.map(({ block, start, text, box: [x0, y0, x1, y1] }) => (
      <text
        key={`${block}:${start}`}
        {...stretchOf(block, start)}
        x={x0}
        y={y1 - hanging * (y1 - y0)}
        fontSize={y1 - y0}
        textLength={x1 - x0 + (text.endsWith(' ') ? space * (y1 - y0) : 0)}
        lengthAdjust="spacingAndGlyphs"
      >
        {text}
      </text>
    ))}
  </svg>
)
