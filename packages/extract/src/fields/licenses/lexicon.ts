/** Words about licenses and certifications. */

/** Credentials that are called by their letters alone. */
export const byLetters =
  /\b(?:ACLS|AEMT|ALS|BCLS|BLS|CCRN|CEN|CHES|CISSP|CNOR|CPA|CPR|CRT|EIT|EMT(?:-(?:[BIP]|Basic|Intermediate|Paramedic))?|HAZWOPER|NREMT|NRP|PALS|PHR|PMP|RRT|SHRM-S?CP|SPHR|ServSafe|TNCC|TWIC)\b(?:\s+cards?\b)?/g

/** Sentences without one of these name no license and no certification. */
export const speaksOfCredentials = (text: string): boolean => words.test(text) || letters.test(text)
const words =
  /licen[sc]|certif|\bCDL\b|accredit|designat|credential|endorsement|\b(?:clearance|handler|permit|safety|training) card\b|registration|registered (?:as|by|in|with)|\bfirst aid (?:cards?|tickets?|level)|legal requirements|\bBar\b|\b(?:public|valid [^.;]{3,50}) commission\b|\bcommission (?:from|issued)\b/i
const letters = new RegExp(byLetters.source)

/** Professions and trades that a state licenses: these make a license a professional one. */
export const professions =
  /\b(?:accountant|appraisal|appraiser|architect|attorney|bar|broker|chiropractor|clinical|counselor|dental|dentist|dietitian|doctor|educator|electrician|engineer|geologist|hygienist|journeyman|law|LPN|LVN|medical|medicine|midwife|nurse|nursing|occupational|optometrist|paramedic|pharmacist|pharmacy|physical therap|physician|plumber|practice|practitioner|podiatr|psychiatr|psychologist|psychology|real estate|respiratory|\bRN\b|social work|surgeon|surveyor|teacher|teaching|therapist|therapy|vet|vocational|water|wastewater)/i

/** Words before "license" or "certification" that are no part of its name. */
export const notNames = new Set(
  'a active additional all an and any applicable approved appropriate as at attain be by completed completion copy current currently desired earn equivalent following for former formal from have hold holding in industry is its licensed license maintain may must necessary obtain of one or other our own particular permanent possess possesses possessing possession preferred professional proper related relevant require required requires requiring secure several similar some specific state such that the their these this those to two unexpired unrestricted valid was which with within without your either following: including possibly receive national nationally recognized proof special specialized these certain qualifying applicable: also are well upon except if unless when where ged diploma'.split(
    ' ',
  ),
)

/** What is called a certificate or certification and is none that an incumbent must hold. */
export const noCredentials =
  /^(?:(?:accepting|alternat|approving|certified candidate|committee on|evidence of|eligib|issuing|processing|referred|request|reviewing)\S*(?:\s.*)?|(?:\p{L}+ )?high school (?:equivalency|proficiency) exam(?:ination)?(?: \([a-z]+\))?|apprenticeship|birth|civil service|class|college|copy|course|death|degree|education|expertise|food|(?:general education(?:al)? development|ged)(?: \(ged\))?|gift|government-issued|graduate|high school(?: (?:completion|diploma|equivalency|graduation|proficiency))*|higher-grade|jurisdiction|list|marriage|post-?secondary|program|qualifications?|school|selective(?: factor)?|self|state-?wide|time|trade|training|undergraduate|university|vaccination)$/iu

/** "Education/Certification:" and the like announce what stands below, and name nothing; "Training and Development certificate" is a name. */
export const ofSchoolingToo = /^(?:education|experience|training)\s*(?:[/&,]|\band\b|\bor\b)\s*(?:certif|licen)/i

/** "skills and/or license", "licenses/certifications": words for any of them, and no name. */
export const anyCredential =
  /^(?:(?:additional|all|and|any|applicable|appropriate|certificates?|certifications?|credentials?|endorsements?|key|knowledge|licen[sc]es?|licensure|necessary|occupational|or|other|permits?|professional|registrations?|relevant|required|skills?|special|state|training)[\s,/&]*)+$/i

/** Softened, or limited to some positions; words that only wish stand in the lexicon of requirements. */
export const limited =
  /\b(?:may (?:be )?requir\w*|may need|might be required|(?:some|certain|designated|selected|specific|individual|a few) (?:positions|assignments|incumbents|classes)|positions may|depending (?:up)?on|encouraged|optional|only if (?:the )?(?:operation|driving|duties|position|job|incumbent|assigned)|(?:employees|incumbents|positions|those) assigned (?:to )?(?:such|these|those|driving)\b|if (?:assigned|required|applicable|necessary)|when (?:assigned|required))\b/i

/** Sentences that tell an applicant what to do with papers, or for whom an exception is made. */
export const paperwork =
  /\b(?:pre-?employment (?:background )?(?:check|screening|investigation)|attach|submit|list (?:their|your|the)|copy of|copies of|provide (?:a |the |their |your )?(?:driver|license|number|proof)|license number|disqualified|will be admitted|may file|verification|applicants? who|candidates? who|graduates of (?:foreign|unaccredited)|if the (?:license|certificate)|reimburse\w*|issuance of|(?<!\bin the )process(?:es|ing)?|issues|reviews|(?<!\bto )inspects?|investigates?)\b/i

/** By when it must be held. */
export const timings = [
  '(?:at|by|from)\\s+(?:the\\s+)?(?:time|date)\\s+of\\s+(?:initial\\s+)?(?:appointment|hire|hiring|employment|application|filing|entry)(?:\\s+and\\s+(?:throughout|during|maintained)[^.,;]{3,50})?',
  '(?:prior\\s+to|before|upon|following|after|as\\s+a\\s+condition\\s+of)\\s+(?:the\\s+)?(?:date\\s+of\\s+)?(?:initial\\s+)?(?:permanent\\s+)?(?:appointment|hire|hiring|employment|assuming\\s+duties[^.,;]{0,30}|completion\\s+of\\s+(?:the\\s+)?probation\\w*(?:\\s+period)?)(?:\\s+and\\s+(?:throughout|during)[^.,;]{3,50})?',
  'within\\s+(?:the\\s+)?(?:first\\s+)?(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four|thirty|sixty|ninety)(?:\\s*\\(\\s*\\d+\\s*\\))?[\\s-]+(?:calendar\\s+)?(?:days?|weeks?|months?|years?)(?:\\s+(?:of|from|after|following)\\s+(?:the\\s+)?(?:date\\s+of\\s+)?(?:initial\\s+)?(?:appointment|hire|hiring|employment|start\\w*|assignment|date\\s+of\\s+(?:hire|employment|appointment)|hire\\s+date))?',
] as const
