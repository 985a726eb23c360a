/** What cases of requirements share. */

/** A small specification that asks for this. */
export const asked = (text: string): string => `BAKER\n\nDUTIES\n- Bakes bread.\n\nMINIMUM QUALIFICATIONS\n${text}`

/** Of a document that asks for nothing. */
export const nothing = { requirements: null, preferred: null, minimumExperience: null, minimumEducation: null, paths: [] }
