/** The list of fields against the type, whose keys the compiler asks a label of. */
import { expect, test } from '@jest/globals'
import { fieldLabels } from './field-labels.ts'
import { fieldNames } from './record.ts'

test('every field stands in one group, once', () => {
  expect(fieldNames.toSorted()).toEqual(Object.keys(fieldLabels).toSorted())
})
