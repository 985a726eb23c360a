/** Demands as the rows of a table: what, how often, the document's own code, weight. */
import type { EnvironmentFactor, NonPhysicalDemand, PhysicalDemand } from '@specmill/model'

type Demand = Partial<PhysicalDemand> & Partial<EnvironmentFactor> & Partial<NonPhysicalDemand>

const pounds = (weight: PhysicalDemand['pounds'] | undefined): string => {
  if (!weight) return ''
  const { min, max } = weight
  if (min !== null && max !== null && min !== max) return `${min}–${max} lb`
  return max !== null ? `${min === null ? 'up to ' : ''}${max} lb` : `from ${min ?? 0} lb`
}

/** @param isFirst of its list: it bears the head of the table. */
export function DemandCells({ demand, isFirst }: { demand: Demand; isFirst: boolean }) {
  const { activity, factor, demand: other, frequency, localCode, description, pounds: weight } = demand
  return (
    <>
      {isFirst && (
        <span className="demand head" aria-hidden>
          <span>{factor ? 'Factor' : other ? 'Demand' : 'Activity'}</span>
          <span>How often</span>
          <span>Code</span>
          {weight !== undefined && <span>Weight</span>}
        </span>
      )}
      <span className="demand">
        <span>{activity ?? factor ?? other}</span>
        <span className={frequency ? undefined : 'none'}>{frequency ?? 'not said'}</span>
        <span className="demand-code">{localCode}</span>
        {weight !== undefined && <span>{pounds(weight)}</span>}
        {description && <span className="demand-description">{description}</span>}
      </span>
    </>
  )
}
