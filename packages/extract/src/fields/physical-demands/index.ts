/** The family of physical and other demands, with their frequency. */
import { family } from '../../field.ts'

export const physicalDemands = family({
  name: 'physical-demands',
  keys: ['physicalDemands', 'nonPhysicalDemands'],
  find: () => ({ physicalDemands: [], nonPhysicalDemands: [] }),
})
