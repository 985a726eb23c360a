/** The same work again and again in one warm process, the candidates in turn, so that a busy spell of the machine falls on all. */

export interface Round {
  /** Milliseconds by the clock. */
  wall: number
  /** Milliseconds of processor time, of all threads: what it would take on one core with nothing else running. */
  cpu: number
}

async function timed(work: () => Promise<unknown>): Promise<Round> {
  const cpu = process.cpuUsage()
  const start = performance.now()
  await work()
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  return { wall, cpu: (user + system) / 1000 }
}

/**
 * @param warmUp rounds that are not counted: code is compiled in them
 * @returns for each piece of work its rounds
 */
export async function roundsOf(works: readonly (() => Promise<unknown>)[], warmUp: number, rounds: number): Promise<Round[][]> {
  for (let round = 0; round < warmUp; round++) for (const work of works) await work()
  const counted = works.map((): Round[] => [])
  for (let round = 0; round < rounds; round++) for (const [index, work] of works.entries()) counted[index]?.push(await timed(work))
  return counted
}
