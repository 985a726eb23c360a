/** What has to be installed before pictures of text can be read. */
import { createRequire } from 'node:module'
import { hasCanvas } from './canvas.ts'

/** @returns a sentence for the user, with a space before it; null where nothing is missing */
export function whatToInstall(): string | null {
  const missing = [
    hasCanvas() ? '' : '@napi-rs/canvas',
    has('tesseract.js') ? '' : 'tesseract.js',
    has('@tesseract.js-data/eng') ? '' : '@tesseract.js-data/eng',
  ]
  const names = missing.filter(name => name !== '')
  return names.length ? ` To read pictures of text, install the optional packages: ${names.join(', ')}.` : null
}

function has(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(`${name}/package.json`)
    return true
  } catch {
    return false
  }
}
