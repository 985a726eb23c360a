/**
 * What is said to whoever applies, and closes a notice. How much must be said depends on what follows from it: a section begins where a
 * paragraph tells how to apply, the last of several jobs ends with less, and a text in which nothing else is known is a posting with more.
 */

/** Opens a paragraph that tells how to apply: "To apply, send …"; refuses "To apply paint and varnish". */
export const tellsHowToApply =
  /^(?:to apply\b(?:,|:| for| online| please| visit)|how to apply\b|please (?:send|submit|e-?mail|forward|apply|complete the application)\b|(?:send|submit|e-?mail|forward) (?:your|an?) (?:[\w/]+ ){0,3}(?:r[eé]sum[eé]|application|cv|cover letter|letter of)|(?:interested|qualified) (?:and qualified )?(?:candidates|applicants|employees|persons|individuals|parties)\b.{0,60}\b(?:submit|apply|send|e-?mail|forward|sign)|employees interested\b|applications? must (?:include|be e-?mailed)\b)/i

/** Behind several jobs in one notice, a line of all of them: "Season runs June 16 to August 15. Apply at …", "All positions …". */
export const closesNotice =
  /^\W*(?:all (?:applicants|jobs|positions)\b|apply\b|to apply\b|applications?\b|interested\b|please\b|send\b|submit\b|(?:the )?season (?:runs|begins)\b|questions\b|for (?:more|further)\b|equal\b|eoe\b|.{0,80}\bis an equal\b)/i

/** Of a long paragraph that is printed above and below the application; refuses the work and the demands that are told twice. */
export const addressesApplicants =
  /^(?:to apply|please (?:submit|note that your application)|(?:all )?(?:applicants|applications|candidates) (?:must|should|will)|(?:you must|must) submit|submit|include|required documents|for (?:current|former)[^.]{0,60} employees)\b|\b(?:submit (?:all|an?|your|the)|vacancy announcement|application package|cover letter|transcripts?|performance appraisal|SF-?50)\b/i

/** Anywhere in a text that somebody may answer; refuses "applies the rules" and "a letter of interest was received". */
export const invitesApplications =
  /\b(?:how to apply|to apply,|to apply:|apply (?:now|online|on-line|today)|submit (?:a |an |your )?(?:resume|application|cover letter|cv|letter|materials)|(?:email|send|forward|mail)[^.:]{0,30}\b(?:resume|cv|curriculum vitae|cover letter|letter of (?:interest|application))|send (?:a |your )?(?:resume|cover letter|cv)|application deadline|applications will (?:be|only))\b/i
