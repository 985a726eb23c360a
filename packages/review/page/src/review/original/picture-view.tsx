/** The original of a picture or a scan that is no PDF: its pages as they look, with the boxes of the words that are pointed at. */
import { Loader, Text } from '@mantine/core'
import { useElementSize, useIntersection } from '@mantine/hooks'
import type { Block } from '@specmill/model'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { pageOf } from '../../api/questions.ts'
import { Boxes } from './boxes.tsx'
import { type PageRun, PageWords, usePageRuns } from './page-words.tsx'
import { selectionIn } from './selection.ts'
import type { Selected, Shown } from './shown.ts'

interface Props {
  sha: string
  pages: number
  blocks: Block[]
  shown: Shown
  onSelect: (selected: Selected | null) => void
}

interface PageProps {
  sha: string
  number: number
  shown: Shown
  runs: PageRun[] | undefined
  root: HTMLElement | null
}

function Page({ sha, number, shown, runs, root }: PageProps) {
  const { ref: seen, entry } = useIntersection({ root, rootMargin: '600px' })
  const { ref: sized, width } = useElementSize()
  const isNear = entry?.isIntersecting === true
  const { data, error } = useQuery({
    queryKey: ['page', sha, number],
    queryFn: () => pageOf(sha, number),
    enabled: isNear,
    staleTime: Infinity,
  })
  const [address, setAddress] = useState<string | null>(null)
  const [drawn, setDrawn] = useState({ width: 0, height: 0 })
  useEffect(() => {
    if (!data) return
    const made = URL.createObjectURL(data.picture)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [data])
  const frame = useRef<HTMLDivElement>(null)
  const evidence = shown.evidence.filter(({ page }) => page === number)
  // points of the page → pixels of the screen
  const scale = data && drawn.width > 0 ? (data.scale * width) / drawn.width : 0
  const isFirst = shown.evidence.find(({ page }) => page !== null)?.page === number
  useEffect(() => {
    if (!isFirst) return
    // to the page, and when it is drawn, to the words
    const box = frame.current?.querySelector('.pdf-box')
    box ? box.scrollIntoView({ block: 'center' }) : frame.current?.scrollIntoView()
  }, [isFirst, shown.asked, scale])
  return (
    <div
      className="pdf-page picture"
      data-page={number}
      ref={element => {
        frame.current = element
        seen(element)
        sized(element as HTMLDivElement)
      }}
    >
      {error && (
        <Text p="md" c="black">
          {error.message} The text of the page is under “Text”.
        </Text>
      )}
      {!data && !error && <Loader m="xl" aria-label="Loading" />}
      {address && (
        <img
          src={address}
          alt={`Page ${number}`}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => setDrawn({ width: naturalWidth, height: naturalHeight })}
        />
      )}
      {data && scale > 0 && (
        <>
          <Boxes evidence={evidence} scale={scale} />
          <PageWords runs={runs} width={drawn.width / data.scale} height={drawn.height / data.scale} />
        </>
      )}
    </div>
  )
}

export function PictureView({ sha, pages, blocks, shown, onSelect }: Props) {
  const [root, setRoot] = useState<HTMLElement | null>(null)
  const runs = usePageRuns(sha)
  const select = () => onSelect(root && selectionIn(root, blocks))
  return (
    <div
      className="scroll pdf-view pictures"
      ref={setRoot}
      onMouseUp={select}
      onKeyUp={select}
      role="region"
      aria-label="Pages of the original"
      tabIndex={0}
    >
      {Array.from({ length: pages }, (_, index) => (
        <Page key={index} sha={sha} number={index + 1} shown={shown} runs={runs.get(index + 1)} root={root} />
      ))}
    </div>
  )
}
