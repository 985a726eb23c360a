/** What reviewers said, against extractions that are newer than their words. */
import { describe, expect, test } from '@jest/globals'
import { type Extraction, type Judgement, plainFrom } from '@specmill/model'
import { extractWith } from '../extract.ts'
import { AskedTagger } from '../language/phrases.ts'
import { documentFromText } from '../testing/document-from-text.ts'
import { cases } from './cases.ts'
import { placed } from './placed.ts'
import { truthOf } from './truth.ts'
import { withCorrections } from './with-corrections.ts'

const who = { position: 0, value: null, found: null, anchor: null, who: 'Ada', at: '2026-03-04T05:06:07.000Z' }
const usual = ['Mends nets.', 'Dyes sails.', 'Keeps the loft.']

/** An extraction that says just this. */
function extraction(title: string | null, duties: string[]): Extraction {
  const made = extractWith(documentFromText('SAILMAKER\n\nDUTIES\n- Mends nets.\n- Dyes sails.\n- Keeps the loft.\n'), new AskedTagger())
  const [record] = made.records
  const first = record?.duties[0]
  if (!record || !first?.value) throw new Error('Nothing was extracted.')
  const { value } = first
  const items = duties.map(text => ({ ...first, value: { ...value, text, category: null } }))
  const named = title === null || !record.title ? null : { ...record.title, value: title }
  return { ...made, notes: [], records: [{ ...record, title: named, duties: items }] }
}

describe('said on review', () => {
  test.each(cases)('$name', ({ title = 'Sailmaker', duties = usual, said, gives, titleGives, differs, notes }) => {
    const now = extraction(title, duties)
    const before = JSON.stringify(now)
    const judgements = said.map(one => ({ ...who, ...one }))
    const laid = withCorrections(now, judgements)
    const [record] = plainFrom(laid).records
    if (gives) expect(record?.duties.map(({ text }) => text)).toEqual(gives)
    if (titleGives !== undefined) expect(record?.title).toBe(titleGives)
    expect(placed(now, judgements).map(one => one.differs)).toEqual(differs)
    expect(laid.notes.map(({ code }) => code)).toEqual(notes)
    expect(JSON.stringify(now)).toBe(before)
  })

  test('a value that was given says by whom, when, and on which words', () => {
    const now = extraction('Sailmaker', usual)
    const block = now.blocks.findIndex(({ text }) => text === 'Dyes sails.')
    const anchor = { block, start: 0, end: 4, quote: 'Dyes' }
    const laid = withCorrections(now, [{ ...who, field: 'title', verdict: 'correct', value: 'Dyer', found: 'Sailmaker', anchor }])
    expect(laid.records[0]?.title).toMatchObject({ value: 'Dyer', certainty: 'given', rule: 'review/corrected', evidence: [anchor] })
    expect(laid.notes).toMatchObject([{ text: 'Ada corrected this on 2026-03-04.', path: 'records[0].title' }])
    const elsewhere = withCorrections(now, [
      { ...who, field: 'title', verdict: 'correct', value: 'Dyer', anchor: { ...anchor, quote: 'Dies' } },
    ])
    expect(elsewhere.records[0]?.title?.evidence).toEqual(now.records[0]?.title?.evidence)
  })

  test('a leaf goes on counting the right license', () => {
    const now = extraction('Sailmaker', usual)
    const [record] = now.records
    const base = { certainty: 'stated', confidence: null, rule: 'x/y', evidence: [] } as const
    const license = (name: string) => ({ ...base, value: { name } }) as never
    const leaf = (index: number) => ({ kind: 'license', license: index, text: `license ${index}` }) as const
    const value = { all: [leaf(0), leaf(1), leaf(2)] }
    const licensed = {
      ...now,
      records: [{ ...record, licenses: [license('a'), license('b'), license('c')], requirements: { ...base, value } }],
    } as unknown as Extraction
    const laid = withCorrections(licensed, [{ ...who, field: 'licenses[1]', verdict: 'reject', found: { name: 'b' } }])
    expect(laid.records[0]?.licenses.map(({ value }) => value?.name)).toEqual(['a', 'c'])
    expect(laid.records[0]?.requirements?.value).toEqual({
      all: [leaf(0), { kind: 'other', subject: 'license', text: 'license 1' }, { ...leaf(2), license: 1 }],
    })
  })
})

describe('what follows from requirements', () => {
  const now = extractWith(
    documentFromText('SAILMAKER\n\nMINIMUM QUALIFICATIONS\nHigh school graduation and four years of experience in a sail loft.\n'),
    new AskedTagger(),
  )
  const [tree] = plainFrom(now).records.map(({ requirements }) => requirements)
  const looser = JSON.parse(JSON.stringify(tree).replace('P4Y', 'P2Y').replace('"all"', '"any"'))
  const years = JSON.parse(JSON.stringify(tree).replace('P4Y', 'P6Y'))
  const correct = (value: unknown) => ({ ...who, field: 'requirements', verdict: 'correct' as const, value, found: tree })
  const derived = (...said: Judgement[]) => {
    const [record] = withCorrections(now, said).records
    return [record?.minimumExperience, record?.minimumEducation].map(finding => finding && [finding.value, finding.rule])
  }

  test('is derived again from the corrected tree, and marked', () => {
    expect(derived().map(found => found?.[0])).toEqual(['P4Y', 'high-school'])
    expect(derived(correct(years))).toEqual([
      ['P6Y', 'review/derived'],
      ['high-school', 'review/derived'],
    ])
    expect(derived(correct(looser))).toEqual([null, null])
    const [record] = plainFrom(withCorrections(now, [correct(looser)])).records
    expect(record?.paths).toEqual([
      { education: 'high-school', experience: null, scope: [] },
      { education: null, experience: 'P2Y', scope: [] },
    ])
  })
  test('is gone with the tree', () =>
    expect(derived({ ...who, field: 'requirements', verdict: 'absent', found: tree })).toEqual([null, null]))
  test('is what was said of it itself', () => {
    const own = { ...who, field: 'minimumExperience', verdict: 'correct' as const, value: 'P5Y', found: 'P4Y' }
    for (const said of [
      [own, correct(years)],
      [correct(years), own],
    ])
      expect(derived(...said)[0]).toEqual(['P5Y', 'review/corrected'])
  })
  test('stays as it is while the tree is only accepted', () => {
    expect(derived({ ...correct(null), verdict: 'accept' })[0]).toEqual(['P4Y', 'minima/shortest-path'])
  })
})

describe('labelled truth', () => {
  const duty = (text: string) => ({ ...plainFrom(extraction(null, [text])).records[0]?.duties[0] })
  const texts = (list: unknown) => (list as { text: string }[]).map(({ text }) => text)
  const truth = (...said: (Pick<Judgement, 'field' | 'verdict'> & Partial<Judgement>)[]) =>
    truthOf(
      extraction('Sailmaker', usual),
      said.map(one => ({ ...who, ...one })),
    ) as { records: Record<string, unknown>[] } | null

  test('holds what was accepted and corrected, null for what is absent, and nothing of what is only wrong', () => {
    expect(truth({ field: 'title', verdict: 'accept', found: 'Sailmaker' })).toEqual({ records: [{ title: 'Sailmaker' }] })
    expect(truth({ field: 'classCode', verdict: 'correct', value: '77' })).toEqual({ records: [{ classCode: '77' }] })
    expect(truth({ field: 'flsa', verdict: 'absent' })).toEqual({ records: [{ flsa: null }] })
    expect(truth({ field: 'title', verdict: 'reject', found: 'Sailmaker' })).toBeNull()
    expect(truth()).toBeNull()
  })

  test('a list of which each item was judged is whole, any other one is open', () => {
    const [first, ...others] = usual.map((text, index) => ({ field: `duties[${index}]`, verdict: 'accept' as const, found: duty(text) }))
    if (!first) throw new Error('No duty.')
    expect(texts((truth(first)?.records[0]?.duties as { $some: unknown }).$some)).toEqual(['Mends nets.'])
    expect(texts(truth({ ...first, verdict: 'reject' }, ...others)?.records[0]?.duties)).toEqual(['Dyes sails.', 'Keeps the loft.'])
  })
})
