/** A requirement tree, drawn: AND and OR as branches, each leaf with its words; a click shows where they stand. */
import { Badge, Text } from '@mantine/core'
import { childrenOf, type Evidence, type Leaf, type Requirement } from '@specmill/model'

interface Props {
  node: Requirement
  show: (evidence: Evidence[]) => void
}

const span = (duration: string) =>
  duration
    .replace(/^P(\d+)Y$/, '$1 years')
    .replace(/^P(\d+)M$/, '$1 months')
    .replace(/^1 (year|month)s$/, '1 $1')

function saysOf(leaf: Leaf): string {
  switch (leaf.kind) {
    case 'education':
      return [
        leaf.level.replaceAll('-', ' '),
        leaf.credits ? `${leaf.credits.amount} ${leaf.credits.unit}` : '',
        leaf.orEquivalent ? 'or equivalent' : '',
      ]
        .filter(Boolean)
        .join(', ')
    case 'experience':
      return [
        leaf.min ? span(leaf.min) : leaf.hours ? `${leaf.hours} hours` : 'experience',
        leaf.supervisory ? 'supervisory' : '',
        leaf.mayOverlap ? 'may overlap' : '',
      ]
        .filter(Boolean)
        .join(', ')
    case 'age':
      return `${leaf.years} years old`
    case 'equivalency':
      return ['equivalent', leaf.replaces ? `for ${leaf.replaces}` : '', leaf.upTo ? `up to ${span(leaf.upTo)}` : '']
        .filter(Boolean)
        .join(' ')
    case 'other':
      return leaf.subject ?? 'other'
    default:
      return leaf.kind
  }
}

export function RequirementTree({ node, show }: Props) {
  const children = childrenOf(node)
  const scope = node.scope && node.scope.length > 0 && (
    <Badge size="xs" variant="outline">
      {node.scope.join(', ')}
    </Badge>
  )
  if (!children) {
    const leaf = node as Leaf
    return (
      <button
        type="button"
        className="leaf"
        onClick={event => {
          event.stopPropagation()
          show(leaf.evidence ?? [])
        }}
      >
        <Badge size="xs" variant="light" className="leaf-says">
          {saysOf(leaf)}
        </Badge>
        {scope}{' '}
        <Text span size="sm">
          {leaf.text}
        </Text>
      </button>
    )
  }
  const isAll = 'all' in node
  const label = 'label' in node ? node.label : undefined
  return (
    <div className={isAll ? 'branch all' : 'branch any'} role="group" aria-label={isAll ? 'All of' : 'Any of'}>
      <span className="operator">{isAll ? 'ALL' : 'ANY'}</span>
      <div>
        {(label || scope) && (
          <Text size="xs" c="dimmed">
            {label} {scope}
          </Text>
        )}
        {children.map((child, index) => (
          <div key={index}>
            {index > 0 && <div className="join">{isAll ? 'and' : 'or'}</div>}
            <RequirementTree node={child} show={show} />
          </div>
        ))}
      </div>
    </div>
  )
}
