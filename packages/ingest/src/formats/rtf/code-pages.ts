/** Bytes → letters by the character set of a font: `\fcharset` and `\ansicpg` of the RTF specification 1.9.1. */

const byCharset: Record<number, string> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}
const byPage: Record<number, string> = { 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 10000: 'macintosh', 65001: 'utf-8' }
const symbols = 2

export const westEuropean = 'windows-1252'

/** @returns the name of a code page that can be decoded; null for the others (437, 850: of DOS) */
export function encodingOfPage(page: number): string | null {
  return byPage[page] ?? ((page >= 1250 && page <= 1258) || page === 874 ? `windows-${page}` : null)
}

/** @returns null where the font has none of its own */
export function encodingOfCharset(charset: number): string | null {
  return byCharset[charset] ?? null
}

export function isSymbolCharset(charset: number): boolean {
  return charset === symbols
}

const decoders = new Map<string, InstanceType<typeof TextDecoder>>()

export function decode(bytes: Uint8Array, encoding: string): string {
  let decoder = decoders.get(encoding)
  if (!decoder) {
    decoder = new TextDecoder(encoding)
    decoders.set(encoding, decoder)
  }
  return decoder.decode(bytes)
}

/** Letters of a symbol font stand in the private use area, where Word puts them too. */
export function decodeSymbols(bytes: Uint8Array): string {
  return Array.from(bytes, byte => String.fromCharCode(byte < 0x80 ? byte : 0xf000 + byte)).join('')
}
