/** An ISO 8601 duration as people say it. */

const units = ['year', 'month', 'week', 'day'] as const
const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/

/** @param iso an ISO 8601 duration: `P2Y` is "2 years". @returns what is no such duration as it is. */
export function durationInWords(iso: string): string {
  const amounts = duration.exec(iso)?.slice(1) ?? []
  const said = units.flatMap((unit, index) => {
    const amount = Number(amounts[index] ?? 0)
    return amount === 0 ? [] : [`${amount} ${unit}${amount === 1 ? '' : 's'}`]
  })
  return said.length > 0 ? said.join(' ') : iso
}
