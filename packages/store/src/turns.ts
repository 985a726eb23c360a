/** One after the other where two things must not cross, and side by side where they do not touch the same. */
export type Turns = <Answer>(key: string, action: () => Promise<Answer>) => Promise<Answer>

export function turns(): Turns {
  const last = new Map<string, Promise<unknown>>()
  return async (key, action) => {
    const before = last.get(key) ?? Promise.resolve()
    const mine = before.then(action, action)
    // who waits is told of it by `mine`
    const settled = mine.catch(() => {})
    last.set(key, settled)
    try {
      return await mine
    } finally {
      if (last.get(key) === settled) last.delete(key)
    }
  }
}
