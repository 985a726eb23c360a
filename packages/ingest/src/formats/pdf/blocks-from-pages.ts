/** Pages of placed pieces → blocks: the same steps whether the pieces were painted or recognised. */
import type { Box, DocumentBlock } from '@specmill/model'
import type { Turned } from '../../ocr/turn.ts'
import { blocksFromFlow } from './blocks-from-flow.ts'
import { holds } from './boxes.ts'
import type { FlowMargin } from './flow.ts'
import { flowOfPage } from './flow-of-page.ts'
import { withHeadsAtFoot } from './heads-at-foot.ts'
import { linesFromPieces } from './lines-from-pieces.ts'
import { marginsOf } from './margins.ts'
import { overlaysOf } from './overlays.ts'
import type { Piece } from './read-runs.ts'
import type { RuledTable } from './tables-from-rules.ts'

export interface PageOfPieces {
  number: number
  /** In points. */
  height: number
  pieces: Piece[]
  tables: RuledTable[]
  /** Boxes around words that stand beside others. */
  frames?: Box[]
  /** Where its print runs another way than the page, it was turned to be read. */
  turned?: Turned
}

/** @param bold of each font whose weight is known */
export function blocksFromPages(pages: readonly PageOfPieces[], bold: ReadonlyMap<string, boolean>): DocumentBlock[] {
  const overlays = overlaysOf(pages)
  const below = pages.map((page, index) => ({ ...page, pieces: page.pieces.filter(piece => !overlays[index]?.has(piece)) }))
  const margins = marginsOf(
    below.map(page => ({
      ...page,
      lines: linesFromPieces(
        page.pieces.filter(piece => !piece.turned),
        bold,
        page.number,
      ),
    })),
  )
  const flow = below.flatMap((page, index) => {
    const own = margins[index] ?? []
    const inMargin = (piece: Piece) => own.some(margin => margin.lines.some(line => holds(line.box, piece.box)))
    const over = linesFromPieces([...(overlays[index] ?? [])], bold, page.number).map(
      (line): FlowMargin => ({
        kind: 'margin',
        side: line.baseline < page.height / 2 ? 'header' : 'footer',
        lines: [line],
        page: page.number,
      }),
    )
    return flowOfPage({ ...page, pieces: page.pieces.filter(piece => !inMargin(piece)), margins: [...own, ...over] }, bold)
  })
  return blocksFromFlow(withHeadsAtFoot(flow))
}
