/** The parts of a Word document as XML: walked with the prefix `w:`, whatever prefix a part declares. */
import { type Element, type Visitor, walkXml } from '../markup/walk.ts'

const prefixes = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
])

/** @throws Error where the part declares a DOCTYPE or nests too deeply; tolerates everything else. */
export function walk(xml: string, visitor: Visitor): void {
  walkXml(xml, visitor, prefixes)
}

/** Whether an on/off property is on: `<w:b/>` is, `<w:b w:val="0"/>` is not. */
export function isOn(element: Element): boolean {
  const value = element.attributes['w:val']
  return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none'
}

/** A whole number of an attribute, null where there is none. */
export function integer(value: string | undefined): number | null {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isNaN(number) ? null : number
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
}
