/** Schema of the requirement tree, once with the words of each leaf (full view) and once without (plain view). */
import { z } from 'zod'
import type { Evidence } from '../evidence.ts'
import type { AllOf, AnyOf, ClassReference, CreditCount, Leaf, Requirement } from '../requirement.ts'
import { educationLevels } from '../vocabulary.ts'
import { evidence } from './evidence.ts'
import { count, duration, text } from './forms.ts'
import { tied } from './tied.ts'

const creditCount = tied<CreditCount>()(z.strictObject({ amount: z.number().positive(), unit: z.enum(['semester', 'quarter', 'course']) }))
const credits = z.strictObject({ ...creditCount.shape, or: creditCount.nullable() })
const classReference = tied<ClassReference>()(z.strictObject({ title: text, code: text.nullable() }))
const scope = z.array(text).optional()

const kinds = {
  education: {
    level: z.enum(educationLevels),
    fields: z.array(text),
    relatedField: z.boolean(),
    orEquivalent: z.boolean(),
    credits: credits.nullable(),
  },
  experience: {
    min: duration.nullable(),
    max: duration.nullable(),
    hours: z.number().positive().nullable(),
    areas: z.array(text),
    areasNeeded: z.enum(['any', 'all']),
    level: text.nullable(),
    where: text.nullable(),
    within: duration.nullable(),
    as: z.array(classReference),
    atLeast: z.array(classReference),
    supervisory: z.boolean(),
    fullTime: z.boolean(),
    paid: z.boolean(),
    professional: z.boolean(),
    mayOverlap: z.boolean(),
  },
  license: { license: count },
  certification: { certification: count },
  residency: {},
  age: { years: count },
  equivalency: {
    approver: text.nullable(),
    constraint: text.nullable(),
    replaces: z.enum(['education', 'experience']).nullable(),
    upTo: duration.nullable(),
  },
  other: { subject: text.nullable() },
} satisfies Record<Leaf['kind'], z.core.$ZodShape>

function leafSchema<Extra extends z.core.$ZodShape>(extra: Extra) {
  const base = { text, scope, usual: z.boolean().optional(), ...extra }
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('education'), ...kinds.education, ...base }),
    z.strictObject({ kind: z.literal('experience'), ...kinds.experience, ...base }),
    z.strictObject({ kind: z.literal('license'), ...kinds.license, ...base }),
    z.strictObject({ kind: z.literal('certification'), ...kinds.certification, ...base }),
    z.strictObject({ kind: z.literal('residency'), ...kinds.residency, ...base }),
    z.strictObject({ kind: z.literal('age'), ...kinds.age, ...base }),
    z.strictObject({ kind: z.literal('equivalency'), ...kinds.equivalency, ...base }),
    z.strictObject({ kind: z.literal('other'), ...kinds.other, ...base }),
  ])
}

/** An operator over one child would say nothing: the contract collapses it. */
function treeSchema(leaf: z.ZodType<Leaf>, id: string): z.ZodType<Requirement> {
  const children = z.array(z.lazy(() => tree)).min(2)
  const label = text.optional()
  const all: z.ZodType<AllOf> = z.strictObject({ all: children, label, scope })
  const any: z.ZodType<AnyOf> = z.strictObject({ any: children, label, scope })
  const tree: z.ZodType<Requirement> = z.union([all, any, leaf]).meta({ id })
  return tree
}

export const plainRequirement = treeSchema(tied<Leaf>()(leafSchema({})), 'Requirement')
export const requirement = treeSchema(
  tied<Leaf & { evidence: Evidence[] }>()(leafSchema({ evidence: z.array(evidence).min(1) })),
  'EvidencedRequirement',
)
