/** Document → Extraction, in numbered steps. Pure and synchronous. */
import type { Block, Document, Extraction, FullRecord } from '@specmill/model'
import { contradictionsIn } from './consistency/index.ts'
import { coverageOf } from './coverage.ts'
import { describesWork } from './describes-work.ts'
import { documentKindOf } from './document-kind.ts'
import type { JobText, Reading } from './engine/reading.ts'
import { families } from './fields/index.ts'
import type { LanguageGuess } from './language/language-guess.ts'
import { languageOf } from './language/language-of.ts'
import type { PhraseTagger } from './language/phrases.ts'
import { repairDocument } from './repair/repair.ts'
import { findApart, repeatedIn } from './sections/apart.ts'
import { sectionOf } from './sections/assemble.ts'
import { byContent } from './sections/by-content.ts'
import { classStartsOf, classTitlesOf } from './sections/class-titles.ts'
import { findDisclaimers, footnotesOf } from './sections/disclaimers.ts'
import { findFurniture } from './sections/furniture.ts'
import { findKeys } from './sections/keys.ts'
import { noJob, splitRecords } from './sections/records.ts'
import { findUnits } from './sections/scopes.ts'
import { splitSections } from './sections/split.ts'

export function extractWith(document: Document, phrases: PhraseTagger, guess: LanguageGuess = () => null): Extraction {
  // 1 repair typographic damage; from here on rules read repaired text and quote raw text
  const { blocks, repairs } = repairDocument(document)
  // 2 set aside what is no running text: furniture of the page, footnotes, repeated boilerplate
  const { leftOut, furniture } = findFurniture(blocks)
  const classTitles = classTitlesOf(blocks)
  const apart = findApart(blocks, document.footnotes, classTitles.size > 0)
  // 3 divide into sections, and find the specialties to which some are limited
  const sections = splitSections(blocks, { classTitles, starts: classStartsOf(blocks), leftOut, apart: apart.kinds })
  const reading: Reading = {
    document,
    blocks,
    sections,
    units: findUnits(sections),
    keys: findKeys(blocks, sections),
    footnotes: [],
    disclaimers: [],
    phrases,
    notes: [...document.notes],
  }
  reading.footnotes = footnotesOf(reading, apart.footnotes)
  reading.disclaimers = findDisclaimers(reading, repeatedIn(apart))
  // 4 divide into records: one for each class of a series or binder; the rules read English only
  const language = languageOf(
    blocks.map(block => block.text),
    guess,
  )
  const jobs = language === null || language === 'en' ? splitRecords(reading) : []
  if (language !== null && language !== 'en')
    reading.notes.push({
      level: 'warning',
      code: 'language/unsupported',
      text: `The document is written in another language than English (${language}); its sections are given, and no field is guessed.`,
      path: null,
      evidence: null,
    })
  // 5 ask each family for its fields; later ones may read what earlier ones found
  const found = jobs.map(recordFrom)
  const records = describesWork(reading, found) ? found : []
  if (records.length < found.length) reading.notes.push(noJob)
  // 6 note what contradicts itself
  reading.notes.push(...contradictionsIn(reading, records))
  // 7 assemble; a list under no heading of its own is a section for who reads the result
  reading.sections = byContent(sections, records, blocks)
  const { source } = document
  return {
    schema: 'specmill/1',
    source,
    document: { kind: documentKindOf(reading, records), language },
    blocks: document.blocks.map(bareBlock),
    sections: reading.sections.map(section => sectionOf(reading, section)),
    records,
    furniture,
    footnotes: reading.footnotes,
    disclaimers: reading.disclaimers,
    keys: reading.keys,
    repairs,
    coverage: coverageOf(reading, leftOut, [records, reading.keys, reading.footnotes, reading.disclaimers]),
    notes: reading.notes,
  }
}

function recordFrom(job: JobText): FullRecord {
  const found: Partial<FullRecord> = {}
  for (const family of families) Object.assign(found, family.find(job, found))
  return found as FullRecord
}

/** The look of a block was for reading only. */
const bareBlock = ({ kind, text, page, boxes, table, cells }: Block): Block => ({ kind, text, page, boxes, table, cells })
