/** Pictures of one page: scans and photographs, read by text recognition. */
import type { Format } from '../format.ts'
import { looksLikeJpeg, looksLikePng, looksLikeWebp } from './looks-like.ts'

const read: Format['read'] = async (bytes, name, options) => (await import('./read.ts')).readImage(bytes, name, options)

export const images: readonly Format[] = [
  { name: 'png', extensions: ['.png'], mediaType: 'image/png', looksLike: looksLikePng, read },
  { name: 'jpeg', extensions: ['.jpg', '.jpeg'], mediaType: 'image/jpeg', looksLike: looksLikeJpeg, read },
  { name: 'webp', extensions: ['.webp'], mediaType: 'image/webp', looksLike: looksLikeWebp, read },
]
