/** Full view → plain view: each finding is replaced by its value; only evidence, and the blocks that it points into, is lost. */
import type { Extraction, PlainExtraction } from './extraction.ts'

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object' && !Array.isArray(value)
const isFinding = (value: Record<string, unknown>) => 'certainty' in value && 'rule' in value && 'evidence' in value && 'value' in value

function valuesOf(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(valuesOf)
  if (!isObject(node)) return node
  if (isFinding(node)) return valuesOf(node.value)
  return Object.fromEntries(Object.entries(node).flatMap(([key, value]) => (key === 'evidence' ? [] : [[key, valuesOf(value)]])))
}

export function plainFrom(extraction: Extraction): PlainExtraction {
  const { blocks: _, ...rest } = extraction
  return valuesOf(rest) as PlainExtraction
}
