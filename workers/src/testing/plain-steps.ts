/** Small real steps for tests: each line is a block; the words BROKEN, FLAKY and HOPELESS do what they say. */
import { createHash } from 'node:crypto'
import { UnreadableFile } from '@specmill/ingest'
import { plainLook } from '@specmill/model'
import type { Steps } from '../steps.ts'

/** @returns steps that also keep the first line of each file that they extracted. */
export function plainSteps(): Steps & { extracted: string[] } {
  const extracted: string[] = []
  const seen = new Set<string>()
  return {
    version: '1',
    extracted,
    async read({ name, bytes }) {
      const text = new TextDecoder().decode(bytes)
      if (text === 'BROKEN') throw new UnreadableFile(name, 'corrupt')
      if (text === 'HOPELESS' || (text === 'FLAKY' && !seen.has(text))) {
        seen.add(text)
        throw new Error('the mill is stuck')
      }
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const block = { kind: 'paragraph', page: null, boxes: [], table: null, cells: [], look: plainLook, runs: [] } as const
      return {
        source: { name, mediaType: 'text/plain', bytes: bytes.length, sha256, pages: null },
        origin: null,
        blocks: text.split('\n').map(line => ({ ...block, boxes: [], cells: [], runs: [], text: line })),
        footnotes: [],
        notes: [],
      }
    },
    async extract({ source, blocks }) {
      const characters = blocks.reduce((sum, block) => sum + block.text.replace(/\s/g, '').length, 0)
      extracted.push(blocks[0]?.text ?? '')
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
    },
  }
}
