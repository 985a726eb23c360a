/** The list of field families, in the order in which they are asked: a family may read what those before it have found. */
import type { FieldName } from '@specmill/model'
import { minima } from '../derive/minima.ts'
import { statedAbsent } from '../derive/stated-absent.ts'
import { application } from './application/index.ts'
import { benefits } from './benefits/index.ts'
import { classCode } from './class-code/index.ts'
import { classRequirements } from './class-requirements/index.ts'
import { conditions } from './conditions/index.ts'
import { dates } from './dates/index.ts'
import { duties } from './duties/index.ts'
import { employer } from './employer/index.ts'
import { environment } from './environment/index.ts'
import { equipment } from './equipment/index.ts'
import { ksas } from './ksas/index.ts'
import { languages } from './languages/index.ts'
import { licenses } from './licenses/index.ts'
import { pay } from './pay/index.ts'
import { physicalDemands } from './physical-demands/index.ts'
import { relatedClasses } from './related-classes/index.ts'
import { requirements } from './requirements/index.ts'
import { residency } from './residency/index.ts'
import { series } from './series/index.ts'
import { specialties } from './specialties/index.ts'
import { status } from './status/index.ts'
import { strength } from './strength/index.ts'
import { summary } from './summary/index.ts'
import { supervision } from './supervision/index.ts'
import { title } from './title/index.ts'
import { workLocation } from './work-location/index.ts'

export const families = [
  title,
  classCode,
  series,
  employer,
  pay,
  status,
  dates,
  specialties,
  summary,
  supervision,
  duties,
  ksas,
  licenses,
  residency,
  languages,
  requirements,
  conditions,
  strength,
  physicalDemands,
  environment,
  workLocation,
  equipment,
  classRequirements,
  benefits,
  application,
  relatedClasses,
  // what follows from finished fields comes last
  minima,
  statedAbsent,
] as const

/** The compiler refuses this line when a key of the record has no family. */
type Unowned = Exclude<FieldName, (typeof families)[number]['keys'][number]>
const everyKeyHasAFamily: [Unowned] extends [never] ? true : Unowned = true
void everyKeyHasAFamily
