/** Cases of the family, by what they are about. */
import type { Case } from '../../testing/case.ts'
import { listed } from './cases/listed.ts'
import { marked } from './cases/marked.ts'
import { unheaded } from './cases/unheaded.ts'

export const cases: readonly Case[] = [...listed, ...marked, ...unheaded]
