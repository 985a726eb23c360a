/** The page docs/accuracy.md: what is measured on labelled sets, and a part on our samples that a test holds true. */
import type { ScoreReport } from '@specmill/evaluate'
import { fewestCases } from '@specmill/extract'
import { judgedRules, rulesTable, unjudgedRules } from './rules-table.ts'
import { samplesTable } from './samples-table.ts'
import { lettersOf } from './set-names.ts'
import { fieldsTable, setsList, setsTable } from './set-tables.ts'
import { isSampled, withSample } from './with-sample.ts'

const begin = '<!-- samples: made by `pnpm accuracy`, held true by test/accuracy.test.ts -->'
const end = '<!-- end of samples -->'

export const samplesPart = (samples: ScoreReport): string => `${begin}\n\n${samplesTable(samples)}\n\n${end}`

/** @returns the page with new figures of the samples; the rest stays as it is. */
export function withSamples(page: string, samples: ScoreReport): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < 0) throw new Error('docs/accuracy.md has no part on the samples; make the whole page with labelled sets at hand.')
  return page.slice(0, from) + samplesPart(samples) + page.slice(to + end.length)
}

/** @param version of the pipeline that was measured. */
export function pageFrom({ sets, rules: labelled }: ScoreReport, samples: ScoreReport, version: string): string {
  const rules = withSample(labelled)
  const sampled = labelled.filter(one => isSampled(one)).map(({ rule }) => `\`${rule}\``)
  const letters = lettersOf(sets.map(({ name }) => name))
  const judged = judgedRules(rules)
  const confident = judged.filter(({ cases }) => cases >= fewestCases)
  const fields = sets.map(set => `<details><summary>Set ${letters.get(set.name)}, by field</summary>\n\n${fieldsTable(set)}\n\n</details>`)
  return `# Accuracy

How right the extraction is on documents whose content somebody wrote down, and how sure a finding is. Made by \`pnpm accuracy\` for version ${version}; do not edit.

## Our samples

They are in this repository, so that anybody can check these figures. They say that the program does what it is meant to, and nothing of documents by others: the rules were
written beside them.

${samplesPart(samples)}

## Labelled sets

Real documents by other people, which are not in this repository; they are called by letters.

${setsList(sets, letters)}

A label is a partial extraction: a field that it does not speak of is not checked. A set with many fields was labelled by a reader; one with a few (\`header\` among them)
has labels that were read off the head of the document or the publisher's markup by a program.

${setsTable(sets, letters)}

- **mean**: the share of checks that hold, mean of the documents. A check is one attribute of one value; the shape of a requirement tree weighs three.
- **empty**: what an extraction of one empty record would score, because the label says that there is nothing.
- **invented in ten**: values where the document says nothing, items too many, and items beyond a count, in ten documents.
- **unassigned**, **kind other**: mean share of the characters that stand nowhere, and in sections of no known kind.

## Fields

**values** are those that are there and labelled. **precision**: of the values that were found and can be judged, the share that is right; **recall**: of those that are
there, the share that was found and is right. A value is right when every check of it holds, so half an object is wrong, and a requirement tree is one value. An item that an
open list does not name is not judged. Where a label that a program made has \`&amp;\` for "&", or leaves out an empty slot ("Revised: --"), a check fails (**hold**, **invented**),
but the value is not taken for wrong.

${fields.join('\n\n')}

## Rules and confidence

The confidence of a finding is the precision of its rule here: right findings among those that a label can judge. It is no guess about this one finding. ${confident.length} of
${rules.length} rules that fired have one; a rule that was judged fewer than ${fewestCases} times has none (\`null\`). **at least** is the lower end of Wilson's interval at 95 %: of a rule that was right
in ${fewestCases} of ${fewestCases} cases it can only be said that it is right in 72 of 100, and with fewer cases not even that. The plain precision is given and not the lower end, so that a confidence can be
counted again from labels; look here for the number of cases behind it. Each finding is judged once, and of several renderings of one document the first alone. Our samples
are not counted.

Of ${sampled.length} of these rules labels judge fewer findings than that; a reader judged a sample of them instead: one finding of each of twelve documents, drawn at random, equal words once, beside
the words of the document. The reader saw what the program had found, so these figures flatter more than those of labels: ${sampled.sort().join(', ')}.

${rulesTable(rules)}

Fired, but no label could judge them: ${unjudgedRules(rules) || 'none'}.

## How to get these figures

    pnpm accuracy

It makes this page, and \`packages/extract/src/engine/measured-rules.ts\`, from which findings take their confidence; without labelled sets at hand only the part on the samples.

\`SPECMILL_LABELLED\` names a folder of labelled sets (default \`../shared/gold\`); sets in a folder \`corpora\` beside it are taken too. \`pnpm --silent specmill score FOLDER\` prints the
same figures for any labelled folder, and each check that fails with \`--verbose\`.

## What they do not cover

- The rules were written by people who looked at these sets. They are no held-out figures: expect less on documents of employers that are not among them.
- Sets of one letter share documents: what a program labelled in one may be labelled by a reader in the other.
- The labels of a document were made by one reader, or by a program. A label that is wrong makes a rule look worse than it is; one that was bent to the program would make it
  look better. Known faults of labels made by a program: dates that are not written in full are left out, so that the finding counts as wrong.
- Labels are partial. What no label speaks of (most items of long lists, most notes, most sections' ends) is not measured.
- A confidence says how often a rule was right among the documents that were labelled for it. Where these are of one employer, so is the figure.
- Only documents in English. No scans: text recognition is measured elsewhere.
`
}
