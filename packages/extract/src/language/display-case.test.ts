import { describe, expect, test } from '@jest/globals'
import { displayCase, shownFrom } from './display-case.ts'

const cases: [capitals: string, shown: string][] = [
  ['DIRECTOR OF PARKS AND RECREATION', 'Director of Parks and Recreation'],
  ['GIS ANALYST II', 'GIS Analyst II'],
  ['SENIOR CLERK-TYPIST', 'Senior Clerk-Typist'],
  ['PLUMBER (CORRECTIONAL FACILITY)', 'Plumber (Correctional Facility)'],
  ['MUSEUM TECHNICIAN/REGISTRAR', 'Museum Technician/Registrar'],
  ["CHILDREN'S LIBRARIAN", "Children's Librarian"],
  ['THE CLERK AND THE RECORDER', 'The Clerk and the Recorder'],
  ['R.N. CASE MANAGER', 'R.N. Case Manager'],
]

describe('display case', () => {
  test.each(cases)('%s', (capitals, shown) => expect(displayCase(capitals)).toBe(shown))
  test('what is not in capitals stays as written', () => expect(shownFrom('Manager, eDiscovery')).toBe('Manager, eDiscovery'))
})
