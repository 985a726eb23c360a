/**
 * The package that is installed: the packages of this tree, compiled, inside one package `specmill` that names their libraries as its own.
 * They stand in its `node_modules`, as npm's bundled dependencies do, so that they find each other by the names that they use here.
 */
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './root.ts'

interface Manifest {
  name: string
  version: string
  exports?: Record<string, string>
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  [other: string]: unknown
}

const scope = '@specmill/'
const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
const isOurs = (name: string) => name.startsWith(scope)
const compiled = (path: string) => path.replace(/\.ts$/, '.js')

/** Folders of the packages that make up the command. */
const parts = [...globSync('packages/*/package.json', { cwd: root }).map(path => dirname(path)), 'workers'].sort()

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** What stands beside the compiled sources of a package. */
function copyRest(part: string, to: string): void {
  for (const beside of ['migrations', 'dist/page', 'dist/database']) {
    if (existsSync(join(root, part, beside))) cpSync(join(root, part, beside), join(to, beside), { recursive: true })
  }
}

/** @param folder is made anew. @returns the manifest of the package. */
export function assemble(folder: string): Manifest {
  rmSync(folder, { recursive: true, force: true })
  const dependencies: Record<string, string> = {}
  const optionalDependencies: Record<string, string> = {}
  for (const part of parts) {
    const manifest = manifestOf(part)
    const to = join(folder, 'node_modules', manifest.name)
    cpSync(join(root, 'dist/emitted', part, 'src'), join(to, 'src'), { recursive: true })
    copyRest(part, to)
    const { name, version, type, license } = manifest
    const exports = Object.fromEntries(Object.entries(manifest.exports ?? {}).map(([door, path]) => [door, compiled(path)]))
    put(join(to, 'package.json'), json({ name, version, type, license, exports }))
    for (const [name, version] of Object.entries(manifest.dependencies ?? {})) if (!isOurs(name)) dependencies[name] = version
    Object.assign(optionalDependencies, manifest.optionalDependencies)
  }
  const { version, description, license, engines, dependencies: ofRoot } = manifestOf('.')
  // the Node of this tree, for machines that have an older one
  if (ofRoot?.node) dependencies.node = ofRoot.node
  const manifest = {
    name: 'specmill',
    version,
    description,
    license,
    type: 'module',
    engines,
    bin: { specmill: 'specmill.js' },
    dependencies,
    optionalDependencies,
    bundleDependencies: parts.map(part => manifestOf(part).name),
  }
  for (const name of manifest.bundleDependencies) dependencies[name] = version
  put(join(folder, 'package.json'), json(manifest))
  cpSync(join(root, 'packaging/specmill.js'), join(folder, 'specmill.js'))
  for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md']) cpSync(join(root, file), join(folder, file))
  for (const sample of globSync('samples/*/source.*', { cwd: root })) {
    mkdirSync(dirname(join(folder, sample)), { recursive: true })
    cpSync(join(root, sample), join(folder, sample))
  }
  return manifest
}
