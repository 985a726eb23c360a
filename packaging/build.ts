/** `pnpm build`: compiles everything, builds the page, and packs `dist/specmill.tgz`, which npm installs anywhere. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@specmill/store'
import { build as buildPage } from '../packages/review/page/build.ts'
import { assemble } from './assemble.ts'
import { emit } from './emit.ts'
import { root } from './root.ts'

emit()
await buildPage()
await makeDatabase()
const folder = join(root, 'dist/package')
const { version } = assemble(folder)
// npm, which comes with every Node, keeps bundled packages inside
execFileSync('npm', ['pack', '--silent', '--pack-destination', join(root, 'dist')], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
renameSync(join(root, `dist/specmill-${version}.tgz`), join(root, 'dist/specmill.tgz'))
console.log('dist/specmill.tgz: install it with "npm install ./specmill.tgz"')

/** The first store that is opened leaves a fresh database in the package, which those of users are laid out from. */
async function makeDatabase(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'specmill-build-'))
  try {
    await (await openStore(folder)).close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
