/** One value as people read it: a tree as a tree, a demand as the cells of a table, all else as a line. */
import { type Evidence, type FieldName, oneLine, type Requirement } from '@specmill/model'
import { RequirementTree } from './requirement-tree.tsx'

type Demand = {
  activity?: string
  factor?: string
  demand?: string
  frequency: string | null
  localCode: string | null
  description?: string | null
  pounds?: { min: number | null; max: number | null } | null
}

function DemandCells({ demand }: { demand: Demand }) {
  const { pounds } = demand
  const weight = pounds ? `${[pounds.min, pounds.max].filter(amount => amount !== null).join('–')} lb` : ''
  return (
    <span className="demand">
      <span>{demand.activity ?? demand.factor ?? demand.demand}</span>
      <span>{demand.frequency ?? '—'}</span>
      <span>{demand.localCode ?? ''}</span>
      <span>{weight}</span>
    </span>
  )
}

export function ValueWords({ field, value, show }: { field: FieldName; value: unknown; show: (evidence: Evidence[]) => void }) {
  if (value === null) return <span className="line none">the document says that there is none</span>
  if (field === 'requirements' || field === 'preferred') return <RequirementTree node={value as Requirement} show={show} />
  if (field === 'physicalDemands' || field === 'environment' || field === 'nonPhysicalDemands')
    return <DemandCells demand={value as Demand} />
  const marks: string[] = []
  if (field === 'duties') {
    const { category, percent, scope, modality } = value as {
      category: string | null
      percent: number | null
      scope: string[]
      modality: string
    }
    marks.push(
      ...[category, percent === null ? null : `${percent} %`, modality === 'does' ? null : modality, ...scope].filter(
        mark => mark !== null,
      ),
    )
  }
  if (field === 'ksas') {
    const { type, level } = value as { type: string; level: string | null }
    marks.push(...[type, level].filter(mark => mark !== null))
  }
  return (
    <span className="line">
      {oneLine(field, value as never)}{' '}
      {marks.map(mark => (
        <span key={mark} className="mark">
          {mark}
        </span>
      ))}
    </span>
  )
}
