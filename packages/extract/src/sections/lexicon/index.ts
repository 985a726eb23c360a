/** Section kind → the headings that announce it, of all parts of a document. */
import { around } from './around.ts'
import { demands } from './demands.ts'
import type { HeadingPhrases } from './heading-phrases.ts'
import { qualifications } from './qualifications.ts'
import { work } from './work.ts'

export const headingPhrases: HeadingPhrases = { ...work, ...qualifications, ...demands, ...around }
