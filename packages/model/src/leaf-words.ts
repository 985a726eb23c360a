/** A leaf of a requirement tree in words: what it asks for in short, and its particulars. */
import { durationInWords } from './duration-in-words.ts'
import type { ClassReference, Leaf } from './requirement.ts'
import { capital, spoken } from './spoken.ts'
import type { EducationLevel } from './vocabulary.ts'

type Named = { name: string } | null
/** What leaves point into; a value that was rejected on review is null. */
export interface LeafLists {
  licenses: readonly Named[]
  certifications: readonly Named[]
}

export interface LeafWords {
  says: string
  /** "in" → "billing or collections" */
  particulars: [name: string, text: string][]
  marks: string[]
}

export const schooling: Record<EducationLevel, string> = {
  none: 'No schooling needed',
  primary: 'Primary school',
  'some-high-school': 'Some high school',
  'high-school': 'High school',
  certificate: 'Certificate',
  'some-college': 'Some college',
  associate: "Associate's degree",
  bachelor: "Bachelor's degree",
  master: "Master's degree",
  professional: 'Professional degree',
  doctorate: 'Doctorate',
}

const listed = (items: string[], word: string) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
const named = (classes: ClassReference[]) =>
  listed(
    classes.map(({ title, code }) => (code ? `${title} (${code})` : title)),
    'or',
  )

/** Particulars without text are left out. */
const said = (...pairs: [string, string | null][]): [string, string][] => pairs.flatMap(([name, text]) => (text ? [[name, text]] : []))
const marked = (...marks: (string | false | null)[]) => marks.filter(mark => typeof mark === 'string')

function experience(leaf: Extract<Leaf, { kind: 'experience' }>): LeafWords {
  const { min, max, hours, areas, areasNeeded, level, where, within } = leaf
  const sorts = marked(
    leaf.fullTime && 'full-time',
    leaf.paid && 'paid',
    leaf.professional && 'professional',
    leaf.supervisory && 'supervisory',
  )
  const span =
    min && max && min !== max
      ? `${durationInWords(min)} to ${durationInWords(max)}`
      : min
        ? durationInWords(min)
        : max
          ? `up to ${durationInWords(max)}`
          : hours
            ? `${hours.toLocaleString('en')} hours`
            : null
  const what = [...sorts, 'experience'].join(' ')
  return {
    says: span ? `${span} of ${what}` : capital(what),
    particulars: said(
      ['in', listed(areas, areasNeeded === 'all' ? 'and' : 'or')],
      ['as', named(leaf.as)],
      ['at the level of', named(leaf.atLeast)],
      ['level', level],
      ['where', where],
      ['within the last', within && durationInWords(within)],
    ),
    marks: marked(leaf.mayOverlap && 'may be part of the other years'),
  }
}

function education({ level, fields, relatedField, orEquivalent, credits }: Extract<Leaf, { kind: 'education' }>): LeafWords {
  const credit = ({ amount, unit }: { amount: number; unit: string }) =>
    unit === 'course' ? `${amount} ${amount === 1 ? 'course' : 'courses'}` : `${amount} ${unit} units`
  return {
    says: `${schooling[level]}${orEquivalent ? ' or equivalent' : ''}`,
    particulars: said(
      ['in', listed(relatedField ? [...fields, 'a related field'] : fields, 'or')],
      ['with', credits && [credits, credits.or].flatMap(one => (one ? [credit(one)] : [])).join(' or ')],
    ),
    marks: [],
  }
}

/** @param lists of the same record: a license is named by what the leaf points to. */
export function leafWords(leaf: Leaf, lists: LeafLists | undefined): LeafWords {
  const words = ((): LeafWords => {
    switch (leaf.kind) {
      case 'education':
        return education(leaf)
      case 'experience':
        return experience(leaf)
      case 'license':
        return { says: lists?.licenses[leaf.license]?.name ?? 'License', particulars: [], marks: [] }
      case 'certification':
        return { says: lists?.certifications[leaf.certification]?.name ?? 'Certification', particulars: [], marks: [] }
      case 'residency':
        return { says: 'Residency', particulars: [], marks: [] }
      case 'age':
        return { says: `At least ${leaf.years} years old`, particulars: [], marks: [] }
      case 'equivalency':
        return {
          says: leaf.replaces ? `Something that stands for the ${leaf.replaces}` : 'An equivalent combination',
          particulars: said(
            ['up to', leaf.upTo && durationInWords(leaf.upTo)],
            ['approved by', leaf.approver],
            ['on condition', leaf.constraint],
          ),
          marks: [],
        }
      case 'other':
        return { says: capital(spoken(leaf.subject ?? 'other')), particulars: [], marks: [] }
    }
  })()
  return { ...words, marks: [...words.marks, ...marked(leaf.usual === true && 'usually')] }
}
