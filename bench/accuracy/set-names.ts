/** Labelled sets are often other people's documents: the page calls them by letters, not by the names of their folders. */

/** "county", "county, rendered" and "county, header" are sets of one letter. @returns by the names as they are. */
export function lettersOf(names: string[]): Map<string, string> {
  const letters = new Map<string, string>()
  const given = new Map<string, string>()
  for (const name of names) {
    const [folder = name, ...rest] = name.split(', ')
    if (!letters.has(folder)) letters.set(folder, String.fromCharCode('A'.charCodeAt(0) + letters.size))
    given.set(name, [letters.get(folder), ...rest].join(', '))
  }
  return given
}
