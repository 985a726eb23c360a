/** A value of JSON → a page that shows it: names as labels, lists as lists, what holds much text below a heading. */

type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value }

/** In characters; a longer value is text and stands below its name. */
const longestLabelled = 120
/** Objects within objects; what lies deeper is printed as it came. */
const deepest = 12

const escaped = (text: string): string => text.replace(/[&<>]/g, sign => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'))
const isMarkup = (text: string): boolean => /<(?:p|br|ul|ol|li|div|b|strong|h[1-6])\b[^>]*>/i.test(text)
const isObject = (value: Value): value is { readonly [name: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** What the vocabulary says of itself, and no part of what is described. */
const ofVocabulary = (name: string): boolean => /^[@$]/.test(name)

/** "jobLocation", "job_location" → "Job location". */
export function labelFrom(name: string): string {
  const words = name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/[_-]+/g, ' ')
    .trim()
    .toLowerCase()
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** @returns HTML; '' where the value holds no words */
export function pageFromValue(value: Value, label = '', depth = 0): string {
  if (value === null || value === '') return ''
  if (depth > deepest) return line(label, JSON.stringify(value))
  if (typeof value === 'string') return textOf(value, label)
  if (typeof value === 'boolean') return line(label, value ? 'Yes' : 'No')
  if (typeof value === 'number') return line(label, String(value))
  if (isObject(value)) return objectOf(value, label, depth)
  const items = value as readonly Value[]
  return items.length > 0 && items.every(item => typeof item === 'string' && !isMarkup(item))
    ? `${heading(label)}<ul>${items.map(item => `<li>${escaped(String(item))}</li>`).join('')}</ul>`
    : items.map(item => pageFromValue(item, label, depth + 1)).join('')
}

const heading = (label: string): string => (label ? `<h2>${escaped(label)}</h2>` : '')
const line = (label: string, text: string): string => `<p>${escaped(label ? `${label}: ${text}` : text)}</p>`

function textOf(text: string, label: string): string {
  if (isMarkup(text)) return `${heading(label)}<div>${text}</div>`
  const paragraphs = text.split(/\n+/).filter(part => part.trim())
  return paragraphs.length < 2 && text.length <= longestLabelled
    ? line(label, text.trim())
    : heading(label) + paragraphs.map(part => line('', part.trim())).join('')
}

/** Of an object that has a name, its own name is the value: "hiringOrganization": {"name": "Port of Elm"}. */
function objectOf(value: { readonly [name: string]: Value }, label: string, depth: number): string {
  const named = label && typeof value.name === 'string' ? line(label, value.name) : ''
  return (
    named +
    Object.entries(value)
      .filter(([name]) => !ofVocabulary(name) && !(named && name === 'name'))
      .map(([name, inner]) => pageFromValue(inner, labelFrom(name), depth + 1))
      .join('')
  )
}
