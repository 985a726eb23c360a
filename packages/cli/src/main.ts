#!/usr/bin/env node
/** The command `specmill`. Looks at the Node version before it loads anything that an older one could not run. */
import module from 'node:module'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `specmill needs Node 22.18 or later and this is ${process.versions.node}; run it as "pnpm --silent specmill …" from the project folder, which brings its own Node.`,
  )
  process.exitCode = 2
} else {
  // half of a cold start is loading and stripping modules; from the second run on they come from the cache in the temporary folder
  module.enableCompileCache()
  const { run } = await import('./program.ts')
  await run(process.argv)
}

// top-level await asks for a module
export {}
