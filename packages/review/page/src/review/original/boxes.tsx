/** Boxes around words on a page. */
import type { Evidence } from '@specmill/model'

/** What a box stands away from its words, in pixels. */
const margin = 2

/** @param scale pixels a point. */
export const Boxes = ({ evidence, scale }: { evidence: Evidence[]; scale: number }) =>
  evidence
    .flatMap(({ boxes }) => boxes)
    .map(([x0, y0, x1, y1], index) => (
      <div
        key={index}
        className="pdf-box"
        style={{
          left: x0 * scale - margin,
          top: y0 * scale - margin,
          width: (x1 - x0) * scale + 2 * margin,
          height: (y1 - y0) * scale + 2 * margin,
        }}
      />
    ))
