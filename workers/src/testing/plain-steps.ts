/** Small real steps for tests: each line is a block; the words BROKEN, FLAKY, HOPELESS and SCAN do what they say. */
import { createHash } from 'node:crypto'
import { UnreadableFile } from '@specmill/ingest'
import { type Document, type Extraction, plainLook } from '@specmill/model'
import { summaryOf } from '@specmill/store/summary'
import type { StepResult, Steps } from '../steps.ts'

function documentOf(name: string, bytes: Uint8Array): Document {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const block = { kind: 'paragraph', page: null, boxes: [], table: null, cells: [], look: plainLook, runs: [] } as const
  return {
    source: { name, mediaType: 'text/plain', bytes: bytes.length, sha256, pages: null },
    origin: null,
    blocks: new TextDecoder()
      .decode(bytes)
      .split('\n')
      .map(line => ({ ...block, boxes: [], cells: [], runs: [], text: line })),
    footnotes: [],
    notes: [],
  }
}

function extractionOf({ source, blocks }: Document): Extraction {
  const characters = blocks.reduce((sum, block) => sum + block.text.replace(/\s/g, '').length, 0)
  return {
    schema: 'specmill/1',
    source,
    document: { kind: 'other', language: null },
    blocks: blocks.map(({ look: _, runs: __, ...block }) => block),
    sections: [],
    records: [],
    furniture: [],
    footnotes: [],
    disclaimers: [],
    keys: [],
    repairs: [],
    coverage: { characters, sections: 0, other: 0, furniture: 0, unassigned: characters, quoted: 0 },
    notes: [],
  }
}

/** @returns steps that also keep the first line of each file that they read, and of each that they extracted. */
export function plainSteps(): Steps & { read: string[]; extracted: string[] } {
  const read: string[] = []
  const extracted: string[] = []
  const seen = new Set<string>()
  const failsOnce = (text: string) => !seen.has(text) && seen.add(text)
  const resultOf = (document: Document): StepResult => {
    extracted.push(document.blocks[0]?.text ?? '')
    const extraction = extractionOf(document)
    const summary = JSON.stringify(summaryOf(extraction))
    return { document: JSON.stringify(document), extraction: JSON.stringify(extraction), records: '[]', summary, timings: {} }
  }
  return {
    version: '1',
    read,
    extracted,
    async fromFile({ name, bytes }, watch) {
      watch.begin('read')
      const document = documentOf(name, bytes)
      const text = document.blocks[0]?.text ?? ''
      if (text === 'BROKEN') throw new UnreadableFile(name, 'corrupt')
      if (text === 'HOPELESS' || (text === 'FLAKY' && failsOnce(text))) throw new Error('the mill is stuck')
      read.push(text)
      if (text === 'SCAN') {
        await watch.keep(JSON.stringify(document))
        if (failsOnce(text)) throw new Error('the mill is stuck')
      }
      return resultOf(document)
    },
    async fromDocument(_, document) {
      return { ...resultOf(JSON.parse(document)), document: null }
    },
    close: async () => {},
  }
}
