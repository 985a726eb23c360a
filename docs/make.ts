/** `pnpm docs`: makes docs/api.md from the API, and with `pictures` the pictures of the review page from our samples. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { apiPage } from './make/api-page.ts'
import { apiDescription } from './make/description.ts'

writeFileSync(fileURLToPath(new URL('api.md', import.meta.url)), apiPage(await apiDescription()))
if (process.argv.includes('pictures')) await (await import('./make/pictures.ts')).makePictures()
