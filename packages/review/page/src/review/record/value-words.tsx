/** One value as people read it: a tree as a tree, a demand as the cells of a table, all else as a line with its parts. */
import { type Evidence, type FieldName, type FullRecord, isTree, type Requirement } from '@specmill/model'
import { wordsOf } from '../../words/value.ts'
import { DemandCells } from './demand-cells.tsx'
import { RequirementTree } from './requirement-tree.tsx'

interface Props {
  field: FieldName
  value: unknown
  record: FullRecord | undefined
  isFirst: boolean
  show: (evidence: Evidence[]) => void
}

export function ValueWords({ field, value, record, isFirst, show }: Props) {
  if (value === null) return <span className="line none">the document says that there is none</span>
  if (isTree(field)) return <RequirementTree node={value as Requirement} record={record} show={show} />
  if (field === 'physicalDemands' || field === 'environment' || field === 'nonPhysicalDemands')
    return <DemandCells demand={value as object} isFirst={isFirst} />
  const { line, marks, parts } = wordsOf(field, value as never)
  return (
    <span className="line">
      {line}{' '}
      {marks.map(mark => (
        <span key={mark} className="mark">
          {mark}
        </span>
      ))}
      {parts.map(([name, text]) => (
        <span key={name} className="particular">
          {name && <span>{name}</span>} {text}
        </span>
      ))}
    </span>
  )
}
