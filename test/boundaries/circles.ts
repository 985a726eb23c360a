/** Circles among files that import one another. */

/** @param edges file → the files that it imports. @returns each circle that a walk meets, as the files on it. */
export function circlesOf(edges: Map<string, string[]>): string[][] {
  const circles: string[][] = []
  const done = new Set<string>()
  const walk = (file: string, above: string[]) => {
    const at = above.indexOf(file)
    if (at >= 0) circles.push([...above.slice(at), file])
    if (at >= 0 || done.has(file)) return
    for (const next of edges.get(file) ?? []) walk(next, [...above, file])
    done.add(file)
  }
  for (const file of edges.keys()) walk(file, [])
  return circles
}
