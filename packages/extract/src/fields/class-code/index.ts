/** The family of the code of the class and the number of the posting. */
import { family } from '../../field.ts'
import { requisition } from './requisition.ts'
import { codeAlone, codeInTable, codeInTitle, codeOfLevel, labelledCode } from './rules.ts'

export const classCode = family({
  name: 'class-code',
  keys: ['classCode', 'requisition'],
  find: job => {
    const posting = requisition(job)
    const code =
      job.title !== null
        ? (codeInTable(job) ?? codeOfLevel(job) ?? labelledCode(job, true))
        : (labelledCode(job) ?? codeAlone(job) ?? codeInTitle(job))
    return { classCode: code, requisition: posting }
  },
})
