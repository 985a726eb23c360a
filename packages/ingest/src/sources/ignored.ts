/** Files that programs put beside the real ones: hidden, locks of word processors, downloads under way. */

/** Lower case. */
const endings = ['.crdownload', '.download', '.filepart', '.part', '.partial', '.swp', '.tmp']
/** Of file managers; lower case. */
const names = new Set(['desktop.ini', 'thumbs.db', '__macosx'])

/** @param name of a file or folder, without the folders above it. */
export function isIgnored(name: string): boolean {
  const lower = name.toLowerCase()
  return name.startsWith('.') || name.startsWith('~$') || names.has(lower) || endings.some(ending => lower.endsWith(ending))
}
