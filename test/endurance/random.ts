/** Chance that can be repeated. */

export interface Chance {
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number
  oneOf<T>(things: readonly T[]): T
}

/** A linear congruential generator modulo 2^32, with the constants of Numerical Recipes. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    between,
    oneOf: things => {
      const thing = things[between(0, things.length - 1)]
      if (thing === undefined) throw new Error('There is nothing to choose from.')
      return thing
    },
  }
}
