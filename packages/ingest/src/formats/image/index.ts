/** Pictures of pages: scans, faxes and photographs, read by text recognition. */
import { UnreadableFile } from '../../unreadable-file.ts'
import type { Format } from '../format.ts'
import { looksLikeBmp, looksLikeGif, looksLikeHeic, looksLikeJpeg, looksLikePng, looksLikeTiff, looksLikeWebp } from './looks-like.ts'

const read: Format['read'] = async (bytes, name, options) => (await import('./read.ts')).readImage(bytes, name, options)
const draw: Format['draw'] = async (bytes, name, page, scale) => (await import('./draw.ts')).drawImagePage(bytes, name, page, scale)
const refuse: Format['read'] = async (_bytes, name) => {
  throw new UnreadableFile(name, 'unsupported', 'it is a HEIC picture, which has to be exported as JPEG first')
}

export const images: readonly Format[] = [
  { name: 'png', extensions: ['.png'], mediaType: 'image/png', looksLike: looksLikePng, read, draw },
  { name: 'jpeg', extensions: ['.jpg', '.jpeg'], mediaType: 'image/jpeg', looksLike: looksLikeJpeg, read, draw },
  { name: 'webp', extensions: ['.webp'], mediaType: 'image/webp', looksLike: looksLikeWebp, read, draw },
  { name: 'tiff', extensions: ['.tif', '.tiff'], mediaType: 'image/tiff', looksLike: looksLikeTiff, read, draw },
  { name: 'gif', extensions: ['.gif'], mediaType: 'image/gif', looksLike: looksLikeGif, read, draw },
  { name: 'bmp', extensions: ['.bmp'], mediaType: 'image/bmp', looksLike: looksLikeBmp, read, draw },
  // named, so that the answer says what to do
  { name: 'heic', extensions: [], mediaType: 'image/heic', looksLike: looksLikeHeic, read: refuse },
]
