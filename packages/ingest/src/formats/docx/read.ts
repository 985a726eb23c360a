import { UnreadableFile } from '../../unreadable-file.ts'
import type { Content } from '../format.ts'

export async function readDocx(_bytes: Uint8Array, name: string): Promise<Content> {
  throw new UnreadableFile(name, 'unsupported')
}
