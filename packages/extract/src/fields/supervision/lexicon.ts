/** Words of supervision: who is above, of which degree it is, and who is below. */

/** Words before "supervision", "direction" or "guidance" that say of which degree it is. */
export const degreeWords =
  'administrative broad broadest close considerable consultative continuous daily day-to-day direct executive frequent functional general immediate indirect intermittent limited little medical minimal minimum nominal normal occasional periodic policy professional regular technical very'.split(
    ' ',
  )

/** What a superior is called at the head of the title: "Director", "County Clerk". */
export const superior =
  /\b(?:administrator|analyst|assessor|attorney|auditor|board|captain|chair(?:person|man|woman)?|chancellor|chief|clerk|commander|commission(?:er)?s?|comptroller|controller|coordinator|council|curator|custodian|dean|department head|deputy|director|employee|engineer|executive|facilitator|foreman|foreperson|governor|head|inspector|judge|leader|leadworker|librarian|lieutenant|manager|management|marshal|mayor|nurse|officer|official|operator|pharmacist|physician|planner|president|principal|professor|provost|psychologist|registrar|scientist|secretary|sergeant|sheriff|specialist|staff|superintendent|superior|supervisor|surgeon|technician|treasurer|trustees|veterinarian|warden|worker|investigator|lead|rector|founder|partner|ceo|coo|cfo|cio|editor|chef|pastor|minister)s?\b/i

const people =
  '(?:staff|employees?|personnel|subordinates?|workers?|teams?|assistants|supervisors|managers|crews?|technicians|clerks|volunteers|interns|students|inmates|aides|officers|engineers|analysts|specialists|professionals|operators|mechanics|inspectors|others|people|individuals|attorneys|nurses|librarians|trainees|laborers|deputies|coordinators|leadership teams)'
const gap = '(?:[^.;:]{0,70}?\\s)?'

/** Sentences that say that the incumbents supervise others. */
export const exercises: readonly RegExp[] = [
  new RegExp(
    `\\b(?:supervis(?:es?|ing|ion of)|manag(?:es?|ing)|direct(?:s|ing)|oversee(?:s|ing)?|evaluat(?:es?|ing)|lead(?:s|ing)?)\\s${gap}(?:and \\w+ )?${people}\\b`,
    'i',
  ),
  /\bsupervis(?:es|ing) (?:(?!or\b)\p{L}+ ){0,3}\p{L}+(?:ants|ers|ians|ists|men|ors|women)\b|\bassigns (?:and reviews )?the work of (?:an? )?\p{Lu}\p{L}+/iu,
  new RegExp(
    `\\b(?:assign|check|direct|inspect|organiz|plann?|schedul)(?:e?s|ing)\\s[^.;:]{0,30}?\\b(?:the )?work of ${gap}${people}\\b`,
    'i',
  ),
  new RegExp(`\\bassign(?:s|ing) (?:the )?(?:daily )?(?:work|tasks|duties) to ${gap}${people}\\b`, 'i'),
  /\bsupervis(?:es?|ing)\b(?! by\b|,? or be\b)[^.;]{0,80}\b(?:work|activities|operations|functions|group|unit|section|division|program)\b/i,
  /\bthrough (?:a )?(?:\w+ )?subordinate (?:supervisors?|managers?|staff|personnel)\b|\bsubordinate (?:staff|employees|personnel|supervisors?|managers)\b|\b(?:disciplin|counsel|evaluat|train)\w*\b[^.;]{0,60}\bsubordinates\b/i,
  /\b(?:exercises?|provides?|assumes?|responsible for|has|performs?)\b[^.;]{0,50}\b(?:direct |indirect |full |general |immediate |functional |technical )*(?:supervision|supervisory (?:responsibilit|activities|duties|authority))/i,
  /\b(?:full(?:-| )|first(?:-| )|second(?:-| )|working )(?:line )?supervisory (?:level|class|position)|\bsupervisory (?:level|class) (?:over|in|of)\b|\bfull supervisory level\b|\bpersonnel management including hiring\b|\bfull range of supervisory activities\b/i,
  /^this is (?:\p{L}+,? (?:and )?){0,3}supervisory (?:(?:and )?\p{L}+,? ){0,3}work\b/iu,
  /\b(?:hires?|hiring|selects?|recruits?|assigns?)\b[^.;]{0,60}\b(?:trains?|evaluates?|disciplin\w+|supervises?|terminat\w+)\b[^.;]{0,60}\b(?:staff|employees|personnel|subordinates)\b/i,
]
/** Sentences that say that they do not. */
export const exercisesNone =
  /\b(?:no|not have(?: any)?|without(?: any)?|does not (?:exercise|have)(?: any)?|not responsible for)\s+(?:direct |formal |regular |line )*(?:supervis(?:ory|ion)|direct reports|subordinates)|\bsupervision (?:of (?:others|staff|employees) )?(?:is|are) not (?:normally |usually |typically )?(?:exercised|a (?:responsibility|function|requirement))|\b(?:does|do|will|is|are|shall) not (?:be )?(?:required to |expected to |normally |typically |directly )*supervis/i

/** "May supervise" and "the ability to supervise" leave it open; being supervised is something else. */
export const leavesOpen =
  /\bmay\b|\bability to\b|\bknowledge of\b|\bbe supervised\b|\bassists? (?:in|with)\b[^.;]{0,20}\bsupervis|\btypically,? though not always\b|\bnot always\b|\bas needed\b|\bin the absence of\b|\bif assigned\b/i

/** Sentences on how the work of the incumbents is looked at. */
export const reviews =
  /\b(?:work|performance|results|assignments?|efforts)\b(?! agreements)(?:\s+[\w-]+){0,3}?\s+(?:is|are|be)\s+(?:\w+ly\s+)?(?:reviewed|evaluated|checked|assessed|inspected|appraised|monitored|measured)\b[^.]{0,20}\b(?:through|by|upon|for|in|on|while|during|at)\b/i
