/** List markers at the beginning of a line: bullets, numbers, letters. */

// check boxes are no bullets: whether they are ticked is part of the text
const bullets = '•·●○◦▪▫■□◼◾‣⁃∙➢➤►▶▸›→✓✔❖❑❒❍◆◇★–—*-'
const bullet = new RegExp(`^([${bullets.replace(/[-*]/g, '\\$&')}])\\s+(?=\\S)`, 'u')
// "1." "12)" "(3)" "a." "b)" "(c)" "iv." "A." but not "2018." and not the initial of a name
const ordinal = /^(\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]|\d{1,2} \)|\((?:[A-Z]|[IVX]{1,5})\)|(?:[A-H]|[IVX]{1,5})[.)])\s+(?=\S)/
// Courier's "o", and what a bullet of a lost symbol font comes out as: only when it stands well apart from its text
const letterBullet = /^([on§Øü!])\s+(?=\S)/
// a bullet whose font was replaced on the way through another program comes out as these two
const brokenBullet = /^!"\s?(?=\S)/
/** Glyphs of a font that does not say what they are. */
const unknownBullet = /^[\ue000-\uf8ff]\s+(?=\S)/
const decimal = /^(\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s+(?=[A-Z])/

/**
 * @param apart a gap wider than a space follows
 * @returns the marker as printed, and where the text after it begins; null where there is none: "1. Types letters" has one, "5 years" has none
 */
export function markerOf(text: string, apart: boolean): { marker: string; length: number } | null {
  const broken = brokenBullet.exec(text) ?? unknownBullet.exec(text)
  if (broken) return { marker: '•', length: broken[0].length }
  const found = bullet.exec(text) ?? ordinal.exec(text) ?? (apart ? (letterBullet.exec(text) ?? decimal.exec(text)) : null)
  // "(1) (2)" are notes without text, not items
  return found?.[1] && /\p{L}|\d{2}/u.test(text.slice(found[0].length))
    ? { marker: found[1].replace(' ', ''), length: found[0].length }
    : null
}
