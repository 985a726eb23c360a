/** Characters of a word processor as they read: spaces of any width are spaces, the non-breaking hyphen is a hyphen, the soft one and marks without width are nothing, ligatures are their letters. */

/** Tabs, line breaks and page breaks stay. */
export function clean(text: string): string {
  return text
    .replace(/\u2011/g, '-')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[^\S\t\n\f]/g, ' ')
    .replace(/[\ufb00-\ufb06]/g, ligature => ligature.normalize('NFKC'))
}
