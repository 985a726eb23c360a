/** The shape of a requirement tree as far as the scorer needs it: operators over leaves, whatever the leaves say. */
import { fold } from './fold.ts'
import { isObject, type JsonObject, listOf } from './json.ts'

const operatorOf = (node: unknown): 'all' | 'any' | null =>
  !isObject(node) ? null : Array.isArray(node.all) ? 'all' : Array.isArray(node.any) ? 'any' : null

const childrenOf = (node: unknown): unknown[] | null => {
  const operator = operatorOf(node)
  return operator && isObject(node) ? listOf(node[operator]) : null
}

export function leavesOf(node: unknown): JsonObject[] {
  const children = childrenOf(node)
  if (children) return children.flatMap(leavesOf)
  return isObject(node) ? [node] : []
}

/** An only child stands for its parent; a child with its parent's operator says nothing of its own. Scopes and labels are dropped. */
export function simplify(node: unknown): unknown {
  const operator = operatorOf(node)
  const children = childrenOf(node)
  if (!operator || !children) return node
  const flat = children.map(simplify).flatMap(child => (operatorOf(child) === operator ? (childrenOf(child) ?? []) : [child]))
  return flat.length === 1 ? flat[0] : { [operator]: flat }
}

/** The tree as text, order aside, with each leaf replaced by its name. */
export function shapeOf(node: unknown, nameOf: (leaf: JsonObject) => string): string {
  if (!isObject(node)) return 'nothing'
  const children = childrenOf(node)
  if (!children) return nameOf(node)
  return `${operatorOf(node)}(${children
    .map(child => shapeOf(child, nameOf))
    .sort()
    .join(' ')})`
}

/** The scope that holds for each leaf: its own, or else the nearest above it. */
export function scopesOf(node: unknown, above: string[] = [], found = new Map<JsonObject, string>()): Map<JsonObject, string> {
  if (!isObject(node)) return found
  const own = listOf(node.scope).map(String)
  const scope = own.length ? own : above
  const children = childrenOf(node)
  if (children) for (const child of children) scopesOf(child, scope, found)
  else found.set(node, scope.map(fold).sort().join(' + '))
  return found
}

/** The tree without the leaves that are unwanted; null where it was one of them. */
export function without(node: unknown, unwanted: (leaf: JsonObject) => boolean): unknown {
  const operator = operatorOf(node)
  const children = childrenOf(node)
  if (!isObject(node)) return node
  if (!operator || !children) return unwanted(node) ? null : node
  return { ...node, [operator]: children.map(child => without(child, unwanted)).filter(Boolean) }
}
