/** What the scorer compares: parsed JSON, known only by its shape. */
export type JsonObject = { [key: string]: unknown }

export const isObject = (value: unknown): value is JsonObject => value !== null && typeof value === 'object' && !Array.isArray(value)
/** An absent list and an empty one say the same. */
export const isEmpty = (value: unknown) => value === null || value === undefined || (Array.isArray(value) && value.length === 0)
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
