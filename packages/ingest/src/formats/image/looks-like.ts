/** Whether bytes are a picture, by the signatures of the formats. */

export const looksLikePng = (bytes: Uint8Array) => begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

export const looksLikeJpeg = (bytes: Uint8Array) => begins(bytes, [0xff, 0xd8, 0xff])

/** RIFF….WEBP */
export const looksLikeWebp = (bytes: Uint8Array) =>
  begins(bytes, [0x52, 0x49, 0x46, 0x46]) && begins(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50])

/** "II" or "MM" tells the order of bytes, then comes 42 in that order. */
export const looksLikeTiff = (bytes: Uint8Array) => begins(bytes, [0x49, 0x49, 42, 0]) || begins(bytes, [0x4d, 0x4d, 0, 42])

/** GIF87a, GIF89a */
export const looksLikeGif = (bytes: Uint8Array) => begins(bytes, [0x47, 0x49, 0x46, 0x38]) && bytes[5] === 0x61

/** "BM", and the header of a bitmap, whose length tells its version. */
export const looksLikeBmp = (bytes: Uint8Array) =>
  begins(bytes, [0x42, 0x4d]) && [12, 40, 52, 56, 64, 108, 124].includes(bytes[14] ?? 0) && begins(bytes.subarray(15), [0, 0, 0])

/** ISO base media files of the brands of HEIC, the photographs of telephones. */
export const looksLikeHeic = (bytes: Uint8Array) =>
  begins(bytes.subarray(4), [0x66, 0x74, 0x79, 0x70]) &&
  /^(?:hei[cfmsx]|hev[cmx]|mif1|msf1)/.test(String.fromCharCode(...bytes.subarray(8, 12)))

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte)
}
