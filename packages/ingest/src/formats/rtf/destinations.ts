/** Which groups hold words of the page, by the word that they begin with: RTF specification 1.9.1, "Destinations". */
import type { Destination } from './state.ts'

const known: Record<string, Destination> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  listtext: 'marker',
  pntext: 'marker',
  fldinst: 'instruction',
  formfield: 'form-field',
  fldrslt: 'text',
  shpinst: 'text',
  shptxt: 'text',
  nesttableprops: 'text',
  do: 'text',
  dptxbxtext: 'text',
}

const wordless = new Set(
  (
    'colortbl filetbl listtable listoverridetable revtbl rsidtbl generator info themedata colorschememapping datastore latentstyles xmlnstbl ' +
    'pict nonshppict shppict objdata objclass objname bkmkstart bkmkend template pn sp sn sv annotation atnid atnauthor atntime atnref atndate ' +
    'atnicn ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn fontemb fontfile falt panose tc xe txe rxe private ud nonesttables mmathPr pgptbl ' +
    'userprops shprslt operator title author subject keywords comment doccomm company creatim revtim printim buptim hlinkbase background'
  ).split(' '),
)

/**
 * @param starred whether `\*` stands before it: a reader that does not know the word leaves such a group out
 * @returns null where the word opens no destination
 */
export function destinationOf(word: string, starred: boolean): Destination | null {
  if (Object.hasOwn(known, word)) return known[word] ?? null
  return wordless.has(word) || starred ? 'nowhere' : null
}

const margins: Record<string, 'headers' | 'footers'> = {
  header: 'headers',
  headerl: 'headers',
  headerr: 'headers',
  headerf: 'headers',
  footer: 'footers',
  footerl: 'footers',
  footerr: 'footers',
  footerf: 'footers',
}

/** The margin that a group writes into, null for all others. */
export function marginOf(word: string): 'headers' | 'footers' | null {
  return Object.hasOwn(margins, word) ? (margins[word] ?? null) : null
}
