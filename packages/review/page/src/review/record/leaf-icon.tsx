/** What kind of thing a leaf asks for, as a sign. */
import type { Leaf } from '@specmill/model'
import {
  IconArrowsExchange,
  IconBriefcase,
  IconCake,
  IconCertificate,
  IconCheckbox,
  IconHome,
  IconLicense,
  IconSchool,
  type TablerIcon,
} from '@tabler/icons-react'

const icons: Record<Leaf['kind'], TablerIcon> = {
  education: IconSchool,
  experience: IconBriefcase,
  license: IconLicense,
  certification: IconCertificate,
  residency: IconHome,
  age: IconCake,
  equivalency: IconArrowsExchange,
  other: IconCheckbox,
}

export function LeafIcon({ kind }: { kind: Leaf['kind'] }) {
  const Icon = icons[kind]
  return <Icon size={17} stroke={1.7} className="leaf-icon" role="img" aria-label={kind} />
}
