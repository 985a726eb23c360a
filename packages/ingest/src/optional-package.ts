/** Packages that may be missing: what they are for is then not done, and said. */
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** @returns loads the package when it is first asked for; null where it is not installed */
export function optionalPackage<Library>(name: string): () => Library | null {
  let library: Library | null | undefined
  return () => {
    if (library !== undefined) return library
    try {
      library = require(name) as Library
    } catch {
      library = null
    }
    return library
  }
}
