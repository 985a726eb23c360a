/** Cases of the family, by what they are about. */
import type { Case } from '../../testing/case.ts'
import { alternatives } from './cases/alternatives.ts'
import { classes } from './cases/classes.ts'
import { equivalents } from './cases/equivalents.ts'
import { experience } from './cases/experience.ts'
import { others } from './cases/others.ts'
import { schooling } from './cases/schooling.ts'
import { wishes } from './cases/wishes.ts'

export const cases: readonly Case[] = [...schooling, ...experience, ...classes, ...alternatives, ...equivalents, ...wishes, ...others]
