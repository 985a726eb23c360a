/** What a class asks for, as a tree of AND (`all`) and OR (`any`) over leaves. */
import type { Evidence } from './evidence.ts'
import type { EducationLevel } from './vocabulary.ts'

export type Requirement = AllOf | AnyOf | Leaf
export interface AllOf {
  all: Requirement[]
  label?: string
  scope?: string[]
}
export interface AnyOf {
  any: Requirement[]
  label?: string
  scope?: string[]
}

export interface CreditCount {
  amount: number
  unit: 'semester' | 'quarter' | 'course'
}
export interface Credits extends CreditCount {
  or: CreditCount | null
}
export interface ClassReference {
  title: string
  code: string | null
}

interface LeafBase {
  /** The words of this leaf. */
  text: string
  scope?: string[]
  /** Softened: "normally acquired through". */
  usual?: boolean
  /** Full view only. */
  evidence?: Evidence[]
}
export interface EducationLeaf extends LeafBase {
  kind: 'education'
  level: EducationLevel
  fields: string[]
  relatedField: boolean
  orEquivalent: boolean
  credits: Credits | null
}
export interface ExperienceLeaf extends LeafBase {
  kind: 'experience'
  /** ISO 8601 duration; null where experience is asked for without years. */
  min: string | null
  max: string | null
  hours: number | null
  areas: string[]
  areasNeeded: 'any' | 'all'
  level: string | null
  where: string | null
  /** ISO 8601 duration: "in the last five years" is P5Y. */
  within: string | null
  /** "as a Senior Clerk" */
  as: ClassReference[]
  /** "in a class at the level of …" */
  atLeast: ClassReference[]
  supervisory: boolean
  fullTime: boolean
  paid: boolean
  professional: boolean
  mayOverlap: boolean
}
/** An index into the record's `licenses`. */
export interface LicenseLeaf extends LeafBase {
  kind: 'license'
  license: number
}
/** An index into the record's `certifications`. */
export interface CertificationLeaf extends LeafBase {
  kind: 'certification'
  certification: number
}
export interface ResidencyLeaf extends LeafBase {
  kind: 'residency'
}
export interface AgeLeaf extends LeafBase {
  kind: 'age'
  years: number
}
export interface EquivalencyLeaf extends LeafBase {
  kind: 'equivalency'
  approver: string | null
  constraint: string | null
  replaces: 'education' | 'experience' | null
  /** ISO 8601 duration. */
  upTo: string | null
}
/** `subject`: "apprenticeship", "training", "military", … */
export interface OtherLeaf extends LeafBase {
  kind: 'other'
  subject: string | null
}

export type Leaf = EducationLeaf | ExperienceLeaf | LicenseLeaf | CertificationLeaf | ResidencyLeaf | AgeLeaf | EquivalencyLeaf | OtherLeaf

/** The children of a node, null for a leaf. */
export const childrenOf = (node: Requirement): Requirement[] | null => ('all' in node ? node.all : 'any' in node ? node.any : null)
