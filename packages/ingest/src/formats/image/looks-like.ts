/** Whether bytes are a picture, by the signatures of the formats. */

export const looksLikePng = (bytes: Uint8Array) => begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

export const looksLikeJpeg = (bytes: Uint8Array) => begins(bytes, [0xff, 0xd8, 0xff])

/** RIFF….WEBP */
export const looksLikeWebp = (bytes: Uint8Array) =>
  begins(bytes, [0x52, 0x49, 0x46, 0x46]) && begins(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50])

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte)
}
