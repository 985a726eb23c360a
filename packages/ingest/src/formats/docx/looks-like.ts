/** Whether bytes are a Word document: a zip with a `word/` part, or the OLE file that Word writes when it encrypts one. */
import { isEncryptedOffice, isZip, namesIn } from '../zip/zip.ts'

export function looksLikeDocx(bytes: Uint8Array): boolean {
  return isZip(bytes) ? namesIn(bytes).some(name => /^\/?word\/[^/]+\.xml$/i.test(name)) : isEncryptedOffice(bytes)
}
