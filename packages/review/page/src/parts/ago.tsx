/** A moment as people say it, with the exact one on hover. */
const steps: [number, Intl.RelativeTimeFormatUnit][] = [
  [60, 'second'],
  [60, 'minute'],
  [24, 'hour'],
  [30, 'day'],
  [12, 'month'],
]
const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const exactly = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' })

function said(iso: string): string {
  let amount = (Date.parse(iso) - Date.now()) / 1000
  for (const [size, unit] of steps) {
    if (Math.abs(amount) < size) return words.format(Math.round(amount), unit)
    amount /= size
  }
  return words.format(Math.round(amount), 'year')
}

export const Ago = ({ at }: { at: string }) => (
  <time dateTime={at} title={exactly.format(new Date(at))}>
    {said(at)}
  </time>
)
