/** Web pages saved as a single file, and e-mails, through postal-mime. */
import type { Format } from '../format.ts'
import { looksLikeMail, looksLikeSavedPage } from './looks-like.ts'

export const mhtml: Format = {
  name: 'mhtml',
  extensions: ['.mhtml', '.mht'],
  mediaType: 'multipart/related',
  looksLike: looksLikeSavedPage,
  read: async (bytes, name) => (await import('./read.ts')).readMime(bytes, name),
}

export const mail: Format = {
  name: 'mail',
  extensions: ['.eml'],
  mediaType: 'message/rfc822',
  looksLike: looksLikeMail,
  read: async (bytes, name) => (await import('./read.ts')).readMime(bytes, name),
}
