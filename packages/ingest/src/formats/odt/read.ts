/** ODT → content: unpack, read styles and lists, and walk the body. */
import { UnreadableFile } from '../../unreadable-file.ts'
import { contentFromFlow } from '../flowing/read.ts'
import type { Content } from '../format.ts'
import { openZip } from '../zip/zip.ts'
import { readBody } from './body.ts'
import { ListStyles } from './lists.ts'
import { marginsIn } from './margins.ts'
import { Styles } from './styles.ts'

/** @throws UnreadableFile (`encrypted`, `corrupt`, `zip-bomb`, `unsupported`, `no-text`) */
export async function readOdt(bytes: Uint8Array, name: string): Promise<Content> {
  const zip = openZip(bytes, name)
  const manifest = zip.text('META-INF/manifest.xml') ?? ''
  if (/encryption-data|encrypted-package/.test(manifest)) throw new UnreadableFile(name, 'encrypted')
  const body = zip.text('content.xml')
  if (body === null) throw new UnreadableFile(name, 'corrupt', 'its main part is missing')
  if (!body.includes('office:text') && /office:(?:spreadsheet|presentation|drawing|chart)/.test(body))
    throw new UnreadableFile(name, 'unsupported')
  const common = zip.text('styles.xml') ?? ''
  try {
    const parts = common ? [common, body] : [body]
    const styles = new Styles(parts)
    const flow = readBody(body, styles, new ListStyles(parts))
    return contentFromFlow({ ...flow, ...marginsIn(common) }, name)
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile(name, 'corrupt', error instanceof Error ? error.message.slice(0, 120) : undefined)
  }
}
