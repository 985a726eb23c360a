/** A leaf of a requirement tree in words: what it asks for in short, and its particulars. */
import type { ClassReference, EducationLevel, FullRecord, Leaf } from '@specmill/model'
import { spanOf, spoken } from './spoken.ts'

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
      ? `${spanOf(min)} to ${spanOf(max)}`
      : min
        ? spanOf(min)
        : max
          ? `up to ${spanOf(max)}`
          : hours
            ? `${hours.toLocaleString('en')} hours`
            : null
  const what = [...sorts, 'experience'].join(' ')
  return {
    says: span ? `${span} of ${what}` : what.charAt(0).toUpperCase() + what.slice(1),
    particulars: said(
      ['in', listed(areas, areasNeeded === 'all' ? 'and' : 'or')],
      ['as', named(leaf.as)],
      ['at the level of', named(leaf.atLeast)],
      ['level', level],
      ['where', where],
      ['within the last', within && spanOf(within)],
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

/** @param record whose licenses and certifications a leaf points to. */
export function leafWords(leaf: Leaf, record: FullRecord | undefined): LeafWords {
  const words = ((): LeafWords => {
    switch (leaf.kind) {
      case 'education':
        return education(leaf)
      case 'experience':
        return experience(leaf)
      case 'license':
        return { says: record?.licenses[leaf.license]?.value?.name ?? 'License', particulars: [], marks: [] }
      case 'certification':
        return { says: record?.certifications[leaf.certification]?.value?.name ?? 'Certification', particulars: [], marks: [] }
      case 'residency':
        return { says: 'Residency', particulars: [], marks: [] }
      case 'age':
        return { says: `At least ${leaf.years} years old`, particulars: [], marks: [] }
      case 'equivalency':
        return {
          says: leaf.replaces ? `Something that stands for the ${leaf.replaces}` : 'An equivalent combination',
          particulars: said(['up to', leaf.upTo && spanOf(leaf.upTo)], ['approved by', leaf.approver], ['on condition', leaf.constraint]),
          marks: [],
        }
      case 'other': {
        const subject = spoken(leaf.subject ?? 'other')
        return { says: subject.charAt(0).toUpperCase() + subject.slice(1), particulars: [], marks: [] }
      }
    }
  })()
  return { ...words, marks: [...words.marks, ...marked(leaf.usual === true && 'usually')] }
}
