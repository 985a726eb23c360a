/** Lengths of OpenDocument ("0.5in", "1.27cm", "12pt") in the units of the program. */

const points: Record<string, number> = { in: 72, cm: 28.346, mm: 2.8346, pt: 1, pc: 12, px: 0.75 }

/** @returns points; null for percentages and what is no length */
export function pointsOf(length: string | undefined): number | null {
  const found = /^(-?\d{0,6}(?:\.\d{1,9})?)(in|cm|mm|pt|pc|px)$/.exec(length ?? '')
  const number = Number.parseFloat(found?.[1] ?? '')
  return Number.isFinite(number) ? number * (points[found?.[2] ?? ''] ?? 1) : null
}

/** @returns a share of 1 ("80%" is 0.8), null where it is none */
export function shareOf(length: string | undefined): number | null {
  const found = /^(\d{1,4}(?:\.\d{1,4})?)%$/.exec(length ?? '')
  return found ? Number(found[1]) / 100 : null
}
