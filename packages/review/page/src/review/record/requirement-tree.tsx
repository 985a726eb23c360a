/** A requirement tree, drawn: AND and OR as branches, each leaf with what it asks for and its words; a click shows where they stand. */
import { childrenOf, type Evidence, type FullRecord, type Leaf, leafWords, type Requirement } from '@specmill/model'
import { LeafIcon } from './leaf-icon.tsx'
import { listsOf } from './lists-of.ts'

interface Props {
  node: Requirement
  record: FullRecord | undefined
  show: (evidence: Evidence[]) => void
}

const Scope = ({ scope }: { scope: string[] | undefined }) =>
  scope && scope.length > 0 ? <span className="mark scope">only {scope.join(', ')}</span> : null

function LeafCard({ leaf, record, show }: { leaf: Leaf; record: FullRecord | undefined; show: Props['show'] }) {
  const { says, particulars, marks } = leafWords(leaf, listsOf(record))
  return (
    <button
      type="button"
      className="leaf"
      onClick={event => {
        event.stopPropagation()
        show(leaf.evidence ?? [])
      }}
    >
      <LeafIcon kind={leaf.kind} />
      <span className="leaf-words">
        <span className="leaf-says">
          {says} <Scope scope={leaf.scope} />
          {marks.map(mark => (
            <span key={mark} className="mark">
              {mark}
            </span>
          ))}
        </span>
        {particulars.map(([name, text]) => (
          <span key={name} className="particular">
            <span>{name}</span> {text}
          </span>
        ))}
        <q className="leaf-quote">{leaf.text}</q>
      </span>
    </button>
  )
}

export function RequirementTree({ node, record, show }: Props) {
  const children = childrenOf(node)
  if (!children) return <LeafCard leaf={node as Leaf} record={record} show={show} />
  const isAll = 'all' in node
  const { label, scope } = node as { label?: string; scope?: string[] }
  return (
    <div className={isAll ? 'branch all' : 'branch any'} role="group" aria-label={isAll ? 'All of these' : 'Any one of these'}>
      <div className="branch-head">
        <span className="operator">{isAll ? 'All of these' : 'Any one of these'}</span>
        {label && <span className="branch-label">{label}</span>} <Scope scope={scope} />
      </div>
      <ul className="branch-children">
        {children.map((child, index) => (
          <li key={index}>
            {index > 0 && <span className="join">{isAll ? 'and' : 'or'}</span>}
            <RequirementTree node={child} record={record} show={show} />
          </li>
        ))}
      </ul>
    </div>
  )
}
