/** The review page, built: as it was shipped, or made now from the sources that stand beside it. */
import { execFile } from 'node:child_process'
import { existsSync, globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { oneLine } from '../line.ts'

const folderOf = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Sources of this tree: the page stands in the package of the API. */
const sources = folderOf('../../../review/page/')
const built = folderOf('../../../review/dist/page/')

const newest = (files: string[]) => Math.max(0, ...files.map(file => statSync(file).mtimeMs))

function isFresh(): boolean {
  const index = join(built, 'index.html')
  if (!existsSync(index)) return false
  if (!existsSync(join(sources, 'src'))) return true
  const files = globSync(['index.html', 'src/**/*', '*.ts'], { cwd: sources }).map(file => join(sources, file))
  return statSync(index).mtimeMs >= newest(files)
}

/** @param say is told what takes a few seconds, and why there is none. @returns the folder of the page; null where it was not shipped and cannot be made. */
export async function builtPage(say: (sentence: string) => void): Promise<string | null> {
  if (isFresh()) return built
  if (!existsSync(join(sources, 'src'))) return null
  say('building the review page, which takes some seconds once')
  // in a process of its own: what builds takes half a gigabyte, which a service would keep
  const program = `await (await import(${JSON.stringify(new URL('../../../review/page/build.ts', import.meta.url).href)})).build()`
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program])
    return built
  } catch (error) {
    const why = (error as { stderr?: string }).stderr?.split('\n').find(line => line.includes('Error')) ?? (error as Error).message
    say(`specmill: the review page cannot be built (${oneLine(why)}); install what it is built with by "npx -y pnpm@12 install".`)
    return null
  }
}
