/** Text as a database takes it: PostgreSQL keeps neither U+0000 nor half of a surrogate pair. */

/** @returns the text with U+FFFD where a character cannot be kept. */
export const storable = (text: string): string => text.toWellFormed().replaceAll('\u0000', '\ufffd')

/** @returns a pattern of LIKE that stands for the text itself. */
export const literally = (text: string): string => storable(text).replace(/[\\%_]/g, '\\$&')
