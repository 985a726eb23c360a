/** Values that a schema accepts, drawn by fast-check: what the laws of the model are tested with. */
import fc from 'fast-check'
import { z } from 'zod'

const words = fc.constantFrom('plans', 'work of the crew', 'Clerk II', '“quoted”', 'a; b', '')
/** One text for each form that `forms.ts` and its neighbours ask for. */
const formed = ['P2Y', '2001-09', 'US-MS', 'en', 'USD', 'a'.repeat(64), 'family/shape']

function text(schema: z.ZodString): fc.Arbitrary<string> {
  const accepted = formed.filter(form => schema.safeParse(form).success)
  return accepted.length === formed.length ? words : fc.constantFrom(...accepted)
}

/** @throws for a kind of schema that the model does not use, so that a new kind is noticed here. */
export function arbitraryFrom(schema: z.core.$ZodType, depth = 0): fc.Arbitrary<unknown> {
  const next = (inner: z.core.$ZodType) => arbitraryFrom(inner, depth + 1)
  if (schema instanceof z.ZodString) return text(schema)
  if (schema instanceof z.ZodNumber) return fc.integer({ min: 1, max: 100 }).map(n => (schema.safeParse(n).success ? n : 1))
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values)
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodNullable) return fc.option(next(schema.unwrap()), { nil: null })
  if (schema instanceof z.ZodOptional) return next(schema.unwrap())
  if (schema instanceof z.ZodTuple) return fc.tuple(...schema.def.items.map(next))
  if (schema instanceof z.ZodArray) return fc.array(next(schema.element), { minLength: 2, maxLength: 2 })
  // a tree must end: below a few levels only the last option, which is the leaf, is drawn
  if (schema instanceof z.ZodUnion)
    return depth > 9 ? next(schema.options.at(-1) as z.core.$ZodType) : fc.oneof(...schema.options.map(next))
  if (schema instanceof z.ZodLazy) return next(schema.unwrap())
  if (schema instanceof z.ZodObject)
    return fc.record(Object.fromEntries(Object.entries(schema.shape).map(([key, value]) => [key, next(value)])))
  throw new Error(`no values are drawn for a schema of kind ${(schema as z.ZodType).type}`)
}
