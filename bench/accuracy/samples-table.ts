/** The figures of our own samples, which anybody can check. */
import type { ScoreReport, SetScore } from '@specmill/evaluate'
import { percent, table } from './markdown.ts'

type Figures = Pick<SetScore['documents'][number], 'passed' | 'all' | 'invented'>
const total = (documents: Figures[], of: (document: Figures) => number) => documents.reduce((sum, document) => sum + of(document), 0)

/** @param report of the samples: a document "slug/source.pdf", or "slug" where there is one rendering. */
export function samplesTable({ sets }: ScoreReport): string {
  const documents = sets.flatMap(set => set.documents)
  const slugOf = (name: string) => name.split('/')[0] ?? name
  const row = (name: string, some: Figures[]) => [
    name,
    String(some.length),
    String(total(some, ({ all }) => all)),
    percent(total(some, ({ passed }) => passed) / total(some, ({ all }) => all), 2),
    String(total(some, ({ invented }) => invented)),
  ]
  const slugs = [...new Set(documents.map(({ name }) => slugOf(name)))]
  return table([
    ['sample', 'renderings', 'checks', 'hold', 'invented'],
    ...slugs.map(slug =>
      row(
        `[${slug}](../samples/${slug})`,
        documents.filter(({ name }) => slugOf(name) === slug),
      ),
    ),
    row('all', documents),
  ])
}
