/** An answer that is asked for again and again about the same part of a document: given once, and forgotten with that part. */
export function remembered<About extends object, Answer>(answer: (about: About) => Answer): (about: About) => Answer {
  const known = new WeakMap<About, { answer: Answer }>()
  return about => {
    const before = known.get(about)
    if (before) return before.answer
    const first = { answer: answer(about) }
    known.set(about, first)
    return first.answer
  }
}
