/** What codes of classes and numbers of postings look like. */

/** Letters and figures with at least one figure; no date, no money, no range of hours. */
export const code = /^#?((?=[A-Z]{0,4}[-.]?\d)[A-Z]{0,4}[-.]?\d[A-Z\d]*(?:[-.][A-Z\d]{1,6})?)(?![\d/$%])(?=$|[\s,;(–-])/i
