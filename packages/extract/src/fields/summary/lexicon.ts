/** Headings and lines around the description of a class or post. */

/** Headings of a whole posting; what stands below a narrower heading says better what the post is. */
export const containerHeading =
  /^(?:job description|description|description of work|position information|position description|introduction|overview|scope|opportunity|the opportunity|about the (?:role|position|job)|job details)$/i

/** Lines that greet, advertise or instruct, and describe no work. */
export const notDescription: readonly RegExp[] = [
  /^(?:apply|please|note|click|to apply|for more|for additional|tests?|testing|welcome|thank|log ?in|sign|search|view|read|return|posted|https?:|www\.|\*)/i,
  /\byou(?:r)? (?:application|tests?|resume|account|results?|r[eé]sum[eé])\b|\bapply online\b|\btest results\b|\bapplications? (?:must|will|are|should)\b/i,
  /^(?:salary|pay|hiring|recruitment|anticipated|starting|compensation|hours|schedule|location|work location|union|benefits?|education|certification|status|reports? to|department|division)\b[^.]{0,40}:/i,
  /\b(?:telework policy|eligible for (?:hybrid|remote|telework)|recruitment range|selected candidate['’]s salary|employee perks)\b/i,
  /^(?:never|rarely|occasionally|frequently|constantly|continuously|seldom)\s*[:=–-]/i,
  /^[^.]{0,160}\b(?:diversity|inclusion|inclusive|all identities|identities and backgrounds|marginalized|underrepresented)\b[^.]{0,200}\b(?:apply|candidates|climate|applicants|welcomes?|community)\b|^[^.]{0,120}\bembraces diversity\b/i,
  /\bcover letter\b|\bsocial security number\b|\bveterans['’] preference\b/i,
  /\b(?:cookies?|privacy policy|terms of use|personal data)\b/i,
]

/** Words of a sentence that says what someone in the post is or does. */
export const describesWork =
  /\b(?:position|incumbent|employee|class|responsible|responsibilities|duties|will|manages?|supervis\w+|directs?|performs?|provides?|coordinates?|oversees?|plans?|serves?|assists?|seeks?|seeking|looking for|work(?:s|ing)?)\b/i

/** Words by which a paragraph speaks of the post, and not of the employer. */
export const namesPost =
  /\b(?:this|the) (?:position|role|job|class|classification|incumbent|employee|opportunity|successful candidate)\b|\b(?:is|are) (?:currently )?(?:seeking|hiring|recruiting|looking|searching|accepting)\b|\bseeks\b|\binvites applications\b|\breports? to\b|^under\b|\bresponsible for\b|\bincumbents?\b/i
