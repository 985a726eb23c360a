/** Turns for work that holds bytes: so many at a time, and so many bytes at a time. */

export interface Turns {
  /** Does it when there is a turn. What is heavier than all that may be held goes alone. */
  take<Result>(weight: number, action: () => Promise<Result>): Promise<Result>
}

/** @param most at a time. @param heaviest sum of their weights at a time. */
export function turnsOf(most: number, heaviest: number): Turns {
  let held = 0
  let weight = 0
  const waiting: { weight: number; go: () => void }[] = []
  const fits = (more: number) => held === 0 || (held < most && weight + more <= heaviest)
  const next = () => {
    while (waiting[0] && fits(waiting[0].weight)) {
      const one = waiting.shift()
      if (!one) return
      held++
      weight += one.weight
      one.go()
    }
  }
  return {
    async take(own, action) {
      await new Promise<void>(go => {
        waiting.push({ weight: own, go })
        next()
      })
      try {
        return await action()
      } finally {
        held--
        weight -= own
        next()
      }
    },
  }
}
