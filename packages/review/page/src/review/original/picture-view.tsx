/** The original of a picture (a scan, a photograph): its pages as the service draws them, with the boxes of the words that are pointed at. */
import { Loader } from '@mantine/core'
import type { Block } from '@specmill/model'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { ask } from '../../api/client.ts'
import { Trouble } from '../../parts/trouble.tsx'
import type { Shown } from './shown.ts'

/** Pixels of a picture that the service draws, to a point of its page. */
const density = 2

function Picture({ sha, number, shown }: { sha: string; number: number; shown: Shown }) {
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const { data, error } = useQuery({
    queryKey: ['picture', sha, number],
    queryFn: async () => URL.createObjectURL(await (await ask(`/api/extractions/${sha}/pages/${number}`)).blob()),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const boxes = shown.evidence.filter(({ page }) => page === number).flatMap(evidence => evidence.boxes)
  useEffect(() => {
    if (size) frame.current?.querySelector('.pdf-box')?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  }, [shown.asked, size])
  if (error) return <Trouble error={error} />
  const share = (length: number, whole: number) => `${(100 * length * density) / whole}%`
  return (
    <div className="pdf-page picture" ref={frame}>
      {data ? (
        <img
          src={data}
          alt={`Page ${number} of the original`}
          onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => setSize({ width, height })}
        />
      ) : (
        <Loader m="xl" aria-label="Loading" />
      )}
      {size &&
        boxes.map(([x0, y0, x1, y1], index) => (
          <div
            key={index}
            className="pdf-box"
            style={{
              ...{ left: share(x0, size.width), top: share(y0, size.height) },
              ...{ width: share(x1 - x0, size.width), height: share(y1 - y0, size.height) },
            }}
          />
        ))}
    </div>
  )
}

export default function PictureView({ sha, shown, pages }: { sha: string; blocks: Block[]; shown: Shown; pages: number }) {
  return (
    <div className="scroll pdf-view pictures" role="region" aria-label="Pages of the original" tabIndex={0}>
      {Array.from({ length: pages }, (_, index) => (
        <Picture key={index} sha={sha} number={index + 1} shown={shown} />
      ))}
    </div>
  )
}
