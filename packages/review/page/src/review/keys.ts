/** One key for each thing a reviewer does. */
export const keys = [
  { key: 'j', says: 'next value', also: 'ArrowDown' },
  { key: 'k', says: 'previous value', also: 'ArrowUp' },
  { key: '.', says: 'next value that nobody has judged' },
  { key: 'a', says: 'accept: it is right' },
  { key: 'A', says: 'accept all values of this list' },
  { key: 'c', says: 'correct: say what is right' },
  { key: 'x', says: 'reject: it is wrong' },
  { key: 'n', says: 'the document does not say it' },
  { key: 'u', says: 'undo the last judgement' },
  { key: 'g', says: 'show fields that nothing was found for, or hide them' },
  { key: 'f', says: 'next file' },
  { key: 'Enter', says: 'show the words of the value' },
  { key: '?', says: 'show these keys' },
] as const
export type Key = (typeof keys)[number]['key']

/** As they are written on a keyboard. */
export const written = (key: Key): string[] =>
  key === 'A' ? ['Shift', 'A'] : key === 'j' ? ['J', '↓'] : key === 'k' ? ['K', '↑'] : [key.length === 1 ? key.toUpperCase() : key]

/** What a key press asks for; null where it is typed into a field, or means nothing. */
export function keyOf(event: KeyboardEvent): Key | null {
  const target = event.target as HTMLElement
  if (
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="tablist"]')
  )
    return null
  const found = keys.find(({ key, ...other }) => key === event.key || ('also' in other && other.also === event.key))
  // the keys of a button are its own, and arrows scroll what has the focus
  if (found?.key === 'Enter' && target.closest('button, a')) return null
  if (event.key.startsWith('Arrow') && target.closest('.text-view, .pdf-view')) return null
  return found?.key ?? null
}
