/** Where finished extractions go: files below a folder, or standard output as one object, an array, or lines. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { print } from '../print.ts'
import { UsageError } from '../usage-error.ts'
import type { Input } from './input.ts'
import { outputNames } from './output-names.ts'
import { writeWhole } from './write-whole.ts'

export interface Destination {
  /** @throws as the file system does. */
  write(input: Input, json: string): Promise<void>
  end(): Promise<void>
}

export function folderDestination(folder: string, inputs: Input[]): Destination {
  const names = outputNames(inputs)
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new UsageError(`the folder ${folder} cannot be made (${(error as NodeJS.ErrnoException).code}); name another one after --out.`)
  }
  return {
    write: (input, json) => writeWhole(join(folder, names.get(input) as string), [json, '\n']),
    end: async () => {},
  }
}

export const lineDestination: Destination = { write: (_, json) => print(`${json}\n`), end: async () => {} }

/** @param several whether an array is printed, however many extractions there will be. */
export function jsonDestination(several: boolean): Destination {
  if (!several) return lineDestination
  let written = 0
  return {
    write: (_, json) => print(`${written++ === 0 ? '[' : ','}\n${json}`),
    end: () => print(written === 0 ? '[]\n' : '\n]\n'),
  }
}
