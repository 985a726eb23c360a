/** By how much a scanned page is turned: at the right angle its lines of text are sharpest apart. */
import { inkThreshold, type Picture } from './picture.ts'

/** More than this is no slip of the paper. In degrees. */
const most = 6
/** The angle is sought on a copy of about this width, in pixels. */
const copyWidth = 850
const fewestPoints = 200

/** @returns degrees by which the lines fall to the right; 0 where no lines can be made out */
export function skewOf(picture: Picture): number {
  const { xs, ys } = inkPoints(picture)
  if (xs.length < fewestPoints) return 0
  const rows = Math.ceil(picture.height / Math.max(1, picture.width / copyWidth))
  const sharpness = (degrees: number) => sharpnessAt(xs, ys, rows, Math.tan((degrees * Math.PI) / 180))
  let best = 0
  let highest = sharpness(0)
  const level = highest
  for (const step of [0.5, 0.1, 0.02]) {
    const centre = best
    const reach = step === 0.5 ? most : step * 5
    for (let degrees = centre - reach; degrees <= centre + reach + 1e-9; degrees += step) {
      const value = sharpness(degrees)
      if (value > highest) [highest, best] = [value, degrees]
    }
  }
  // a drawing is about as sharp at any angle
  return highest > level * 1.02 ? Math.round(best * 100) / 100 : 0
}

/** Lower ends of the strokes of the small copy: baselines are sharper than whole letters. */
function inkPoints(picture: Picture): { xs: Float64Array; ys: Float64Array } {
  const { width, height, grey } = picture
  const step = Math.max(1, width / copyWidth)
  const threshold = inkThreshold(picture)
  const [columns, rows] = [Math.floor(width / step), Math.floor(height / step)]
  const xs: number[] = []
  const ys: number[] = []
  const isInk = (row: number, column: number) =>
    row < rows && (grey[Math.floor((row + 0.5) * step) * width + Math.floor((column + 0.5) * step)] as number) <= threshold
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (isInk(row, column) && !isInk(row + 1, column)) {
        xs.push(column - columns / 2)
        ys.push(row)
      }
  return { xs: Float64Array.from(xs), ys: Float64Array.from(ys) }
}

function sharpnessAt(xs: Float64Array, ys: Float64Array, rows: number, slope: number): number {
  const margin = 100
  const counts = new Float64Array(rows + 2 * margin)
  for (let point = 0; point < xs.length; point++) {
    const row = Math.round((ys[point] as number) - (xs[point] as number) * slope) + margin
    if (row >= 0 && row < counts.length) (counts[row] as number)++
  }
  let sum = 0
  for (let row = 1; row < counts.length; row++) sum += ((counts[row] as number) - (counts[row - 1] as number)) ** 2
  return sum
}
