/** One key for each thing a reviewer does. */
export const keys = [
  { key: 'j', says: 'next value', also: 'ArrowDown' },
  { key: 'k', says: 'previous value', also: 'ArrowUp' },
  { key: '.', says: 'next value that nobody has judged' },
  { key: 'a', says: 'accept: it is right' },
  { key: 'c', says: 'correct: say what is right' },
  { key: 'x', says: 'reject: it is wrong' },
  { key: 'n', says: 'the document does not say it' },
  { key: 'u', says: 'undo the last judgement' },
  { key: 'Enter', says: 'show the words of the value' },
  { key: '?', says: 'show these keys' },
] as const
export type Key = (typeof keys)[number]['key']

/** What a key press asks for; null where it is typed into a field, or means nothing. */
export function keyOf(event: KeyboardEvent): Key | null {
  const target = event.target as HTMLElement
  if (
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="tablist"]')
  )
    return null
  const found = keys.find(({ key, ...other }) => key === event.key || ('also' in other && other.also === event.key))
  // the keys of a button are its own
  if (found?.key === 'Enter' && target.closest('button, a')) return null
  return found?.key ?? null
}
