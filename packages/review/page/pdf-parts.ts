/** What the PDF viewer asks for while it draws: tables of characters, the fonts that every PDF may count on, decoders of pictures. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }

/** A name is of one content for good, as of all assets: the version is in it. */
const folder = `assets/pdfjs-${version}`

/** Decoders are shipped as scripts: the policy of the page runs no WebAssembly. */
const shipped = (part: string, file: string) =>
  part !== 'wasm' || /_nowasm_fallback\.js$|^LICENSE_(?:PDFJS_)?(?:JBIG2|OPENJPEG)$/.test(file)

/** Ships them beside the page, and says where as `__PDF_PARTS__`. */
export function pdfParts(): Plugin {
  return {
    name: 'pdf-parts',
    config: () => ({ define: { __PDF_PARTS__: JSON.stringify(`/${folder}/`) } }),
    generateBundle() {
      for (const part of ['cmaps', 'standard_fonts', 'wasm'])
        for (const file of readdirSync(join(home, part)).filter(file => shipped(part, file)))
          this.emitFile({ type: 'asset', fileName: `${folder}/${part}/${file}`, source: readFileSync(join(home, part, file)) })
    },
  }
}
