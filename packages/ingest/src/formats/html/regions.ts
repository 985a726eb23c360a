/** Which part of a page an element is: what it says of itself by its name, its role, or the names that its style sheet knows it by. */
import type { Element } from '../markup/walk.ts'
import type { Amount, Region } from './parts.ts'

/** What a name promises, and whether that is kept by what stands within. */
interface Promised {
  name: RegExp
  region: Region
  isKept(amount: Amount): boolean
}

const mostlyLinks =
  (fewest: number) =>
  ({ all, linked, links }: Amount) =>
    links >= fewest && linked >= all / 2
/** A salary, a location and a closing date are often set beside the text; a form to sign in, or an address, is no longer than this. */
const fewWords = ({ all, linked }: Amount) => all - linked < 600

/** A name is one of these words, perhaps behind others ("site-footer") and before what says that it is an element ("footer-links"). */
const named = (words: string): RegExp =>
  new RegExp(
    `^(?!(?:has|no|with|without|is|js)-)(?:[a-z0-9]+-)*(?:${words})(?:-(?:area|banner|bar|block|container|content|inner|items?|links?|list|notice|overlay|region|sdk|section|text|wrap|wrapper|\\d+))*$`,
  )

/** In characters: longer ones are made by programs. */
const longestName = 60

const promises: readonly Promised[] = [
  { name: named('cookies?|gdpr|onetrust|breadcrumbs?|skip|back-to-top|pagination|pager'), region: 'around', isKept: fewWords },
  { name: named('share|share-this|sharing|social|social-media|sharedaddy|addthis|addtoany'), region: 'around', isKept: fewWords },
  { name: named('modal|popup|lightbox|login|sign-in'), region: 'around', isKept: fewWords },
  {
    name: named('nav|navbar|navigation|menu|sub-?menu|toolbar|top-?bar|tabs|(?:related|similar|more|other)-jobs'),
    region: 'around',
    isKept: mostlyLinks(1),
  },
  // the title in the header of a text may be a link to itself
  { name: named('header|masthead'), region: 'around', isKept: mostlyLinks(3) },
  { name: named('sidebar|widget|quick'), region: 'around', isKept: mostlyLinks(2) },
  { name: named('masthead|(?:site|global)-header'), region: 'header', isKept: fewWords },
  { name: named('footer|colophon|copyright'), region: 'footer', isKept: fewWords },
]

/** @returns what the element is by itself; null where it says nothing */
export function regionOf({ name, attributes }: Element): Region | null {
  if (name === 'main' || name === 'article' || attributes.role === 'main') return 'main'
  if (name === 'header' || attributes.role === 'banner') return 'header'
  return name === 'footer' || attributes.role === 'contentinfo' ? 'footer' : null
}

/** @returns what the names of the element promise, where its words bear it out */
export function promisedRegion({ name, attributes }: Element, amount: Amount): Region | null {
  if (/^(?:html|body|main|article|table|tbody|tr|td)$/.test(name)) return null
  const written = `${attributes.class ?? ''} ${attributes.id ?? ''}`.split(/\s+/).filter(word => word && word.length <= longestName)
  const words = written.map(word =>
    word
      .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
      .replace(/[_-]+/g, '-')
      .toLowerCase(),
  )
  if (name === 'aside') words.push('sidebar')
  return promises.find(promise => words.some(word => promise.name.test(word)) && promise.isKept(amount))?.region ?? null
}
