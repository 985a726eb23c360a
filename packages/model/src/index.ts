/** The nouns of Specmill. Their zod schemas and JSON Schema are behind the door `@specmill/model/schema`, so that using a type costs nothing. */
export * from './document.ts'
export * from './evidence.ts'
export * from './extraction.ts'
export * from './plain.ts'
export * from './record.ts'
export * from './requirement.ts'
export * from './section.ts'
export * from './vocabulary.ts'
