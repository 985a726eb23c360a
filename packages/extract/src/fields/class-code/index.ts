/** The family of the code of the class and the number of the posting. */
import { family } from '../../field.ts'
import { codeAlone, codeInTable, codeInTitle, labelledCode, requisition } from './rules.ts'

export const classCode = family({
  name: 'class-code',
  keys: ['classCode', 'requisition'],
  find: job => {
    const posting = requisition(job)
    const code =
      job.title !== null
        ? (codeInTable(job) ?? (job.sections.some(section => section.records.length === 1) ? labelledCode(job) : null))
        : (labelledCode(job) ?? codeAlone(job) ?? codeInTitle(job))
    return { classCode: code, requisition: posting }
  },
})
