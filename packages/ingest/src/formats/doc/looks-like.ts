/** Whether bytes are an old Word document: an OLE file with a stream of that name. Spreadsheets, mails and installers are OLE files too. */
import { isCompoundFile } from './compound-file.ts'

const streamName = Buffer.from('WordDocument', 'utf16le')

export function looksLikeDoc(bytes: Uint8Array): boolean {
  return isCompoundFile(bytes) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(streamName)
}
