/** Sources → JavaScript and types, file by file, under `dist/emitted`: Node strips types everywhere but under `node_modules`. */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'

/** @throws Error with what the compiler said. */
export function emit(): void {
  rmSync(join(root, 'dist/emitted'), { recursive: true, force: true })
  const ran = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')], {
    encoding: 'utf8',
  })
  if (ran.status !== 0) throw new Error(`The sources could not be compiled:\n${ran.stdout}${ran.stderr}`)
}
