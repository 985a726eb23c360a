/** The folder that is watched, made the first time and filled with the samples, so that there is something to see. */

import { existsSync } from 'node:fs'
import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { namedByFolder, samples } from '../importing/samples.ts'

/** @returns how many samples were put into it: 0 where the folder was there before. */
export async function fillFirstInbox(folder: string): Promise<number> {
  if (existsSync(folder)) return 0
  // under another name first, so that what was broken off is begun anew
  const unfinished = `${folder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true })
  const inputs = samples()
  for (const input of inputs) {
    if (input.path !== null) await copyFile(input.path, join(unfinished, namedByFolder(input).name))
  }
  await rename(unfinished, folder)
  return inputs.length
}
