/** Whole processes, side by side: A B A B …, so that a busy spell of the machine falls on both. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface ProcessCost {
  /** Milliseconds from start to end. */
  wall: number
  /** Milliseconds of processor time of the process itself, all threads. */
  cpu: number
  /** Most resident memory. */
  kilobytes: number
}
const costAtExit = fileURLToPath(new URL('cost-at-exit.cjs', import.meta.url))
/** Colours and debuggers of this process are no matter of the measured one. */
const { NODE_OPTIONS: _, ...environment } = process.env

/** @param args of Node. @throws Error where the process does not end with 0. */
export function costOf(args: readonly string[]): ProcessCost {
  const start = performance.now()
  const { status, output } = spawnSync(process.execPath, ['-r', costAtExit, ...args], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  const wall = performance.now() - start
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${output[2]}`)
  return { wall, ...(JSON.parse(output[3] ?? '') as Omit<ProcessCost, 'wall'>) }
}

/** One run of each that is not counted (it fills the disk's cache), then each in turn. */
export function sideBySide(commands: readonly (readonly string[])[], runs: number): ProcessCost[][] {
  for (const command of commands) costOf(command)
  const counted = commands.map((): ProcessCost[] => [])
  for (let run = 0; run < runs; run++) for (const [index, command] of commands.entries()) counted[index]?.push(costOf(command))
  return counted
}
