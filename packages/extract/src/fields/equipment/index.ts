/** The family of machines and protective equipment. */
import { family } from '../../field.ts'

export const equipment = family({
  name: 'equipment',
  keys: ['equipment', 'protectiveEquipment'],
  find: () => ({ equipment: [], protectiveEquipment: [] }),
})
