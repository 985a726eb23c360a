/** Words of requirements. */
import type { EducationLevel } from '@specmill/model'

const of =
  '(?:\\s+of\\s+(?:arts|science|sciences|applied\\s+sciences?|business(?:\\s+administration)?|education|engineering|fine\\s+arts|laws?|library\\s+science|medicine|nursing|philosophy|public\\s+administration|social\\s+work))?'
const school =
  '(?:(?:an?|any|the)\\s+)?(?:(?:regionally|nationally|fully)[- ])?(?:(?:accredited|recognized|approved|standard|public|private)\\s+)*'

/** Words that name schooling, highest level first. Letters that stand for a degree are matched in capitals only. */
export const schooling: readonly [EducationLevel, RegExp][] = [
  [
    'doctorate',
    new RegExp(
      `\\b(?:(?<!\\bat\\s+the\\s+)doctora(?:te|l)\\b(?!\\s+(?:candidate|dissertation|program|student))(?:\\s+degree)?|doctor${of.replace(/\?$/, '')}|doctors?\\s+degree|doctor['’]s\\b|earned\\s+doctorate)`,
      'gi',
    ),
  ],
  ['doctorate', /\b(?:Ph\.?\s?D\b\.?|Ed\.?D\b\.?)(?:\s+degree)?/g],
  [
    'professional',
    /\b(?:juris\s+doctor(?:ate)?|law\s+degree|medical\s+degree|graduation\s+from\s+(?:an?\s+)?(?:\w+\s+)?(?:law|medical|dental|veterinary)\s+school)/gi,
  ],
  ['professional', /\b(?:J\.?D\.?|M\.D\.|D\.?V\.?M\.?)(?=[\s,;]+(?:degree|from|or|in)\b)(?:\s+degree)?/g],
  [
    'master',
    new RegExp(
      `\\b(?:master(?:['’]?s|s['’])?${of}(?:\\s+or\\s+higher)?(?:[-\\s]+(?:level\\s+)?degrees?)|master['’]s\\b|masters\\b|master${of.replace(/\?$/, '')}|(?:advanced|graduate|post-?graduate)\\s+(?:level\\s+|university\\s+)?degree)`,
      'gi',
    ),
  ],
  [
    'master',
    /\b(?:M\.?A\.?|M\.?S\.?(?:c\.?)?|MBA|M\.B\.A\.|MPA|M\.P\.A\.|MLS|MLIS|MSW|MPH|MFA)\s*(?:\/\s*M\.?[AS]\.?)?(?:\s+degree)?(?=\s*(?:degree|level\b|in\s+[a-zA-Z]|or\b|from\b|(?:strongly\s+|highly\s+|is\s+)*(?:required|preferred|desirable|desired|a\s+plus)|,|\/|\.))/g,
  ],
  [
    'bachelor',
    new RegExp(
      `\\b(?:bachelor(?:['’]?s|s['’])?${of}(?:\\s+or\\s+higher)?(?:[-\\s]+(?:level\\s+)?degrees?)|bachelor['’]s\\b|bachelors\\b|bachelor${of.replace(/\?$/, '')}|baccalaureate(?:\\s+degree)?|(?<!(?:two|2)[- ]year\\s+or\\s+)(?:four|4)[- ]year\\s+(?:college\\s+|university\\s+)?degree|(?:college|university|undergraduate)\\s+degree|educated\\s+to\\s+(?:an?\\s+)?degree\\s+level|(?:honou?rs|relevant|recogni[sz]ed)\\s+degree\\b(?=\\s+in\\b)|(?:tertiary|relevant)\\s+degree\\b|degree[- ](?:level\\s+)?qualifi(?:cations?|ed)\\b|qualified\\s+to\\s+degree\\s+level|(?<=\\b(?<!with\\s)(?:an?|the)\\s)degree(?=\\s+in\\s)|(?<=\\b[Aa]\\s+(?:[\\w-]+\\s+){1,2})(?<!\\b(?:advanced|associate|doctoral|graduate|higher|law|master)\\s+)degree(?=\\s+\\(?or\\s+equivalent))`,
      'gi',
    ),
  ],
  [
    'bachelor',
    /\b(?:B\.?A\.?|B\.?S\.?(?:c\.?)?|BBA|BFA|BSN)\s*(?:\/\s*B\.?[AS]\.?)?(?:\s*\(?Hons\.?\)?)?(?:\s+degree)?(?=\s*(?:degree|level\b|in\s+[a-zA-Z]|or\b|from\b|required|preferred|,|\/))/g,
  ],
  ['bachelor', /(?<=^\W*)degree(?=\s+in\s)/gi],
  // "Degree: botany, soil science or a related discipline", as federal announcements list them
  [
    'bachelor',
    /(?<=^\W*(?:[A-Z][.)]\s+)?)degree(?=\s*:\s+(?!(?:an?\s+)?(?:associate|bachelor|doctor|four|from|high|in|master|none|n\/a|ph|post)\b)\p{L})/giu,
  ],
  [
    'bachelor',
    /\b(?:B\.?\s?Tech\.?|B\.E\.?|B\.?Eng\.?|B\.?Com\.?|BCA|B\.?Ed\.?)(?:\s*\/\s*(?:B\.?\s?Tech\.?|B\.?E\.?|B\.?Sc\.?|MCA|BCA))*(?:\s+degree)?(?=\s*(?:degree|in\s|\(|or\b|,|from\b|;|$))/g,
  ],
  [
    'bachelor',
    /\b(?:completion\s+of\s+)?(?:four|4)(?:\s*\(4\))?\s+years(?:['’])?\s+of\s+(?:college|university|undergraduate)(?:[- ]level)?(?:\s+(?:education|study|work|course\s?work))?/gi,
  ],
  [
    'associate',
    new RegExp(
      `\\b(?:associate(?:['’]?s|s['’])?(?:\\s+(?:level|of\\s+(?:arts|science|applied\\s+sciences?)))?(?:[-\\s]+degrees?)|(?:two|2)[- ]year\\s+(?:(?:or\\s+(?:four|4)[- ]year\\s+)?(?:college\\s+|technical\\s+)?degree)|graduation\\s+from\\s+${school}(?:(?:two|2)[- ]year\\s+|community\\s+|junior\\s+)college)`,
      'gi',
    ),
  ],
  ['associate', /\b(?:A\.A\.(?:S\.)?|A\.S\.|AAS|AA|AS)(?:\s*\/\s*A\.?S\.?)?(?:\s+degree)(?:\b|(?=\s))/g],
  [
    'bachelor',
    new RegExp(
      `\\b(?:graduation|graduate|degree)\\s+from\\s+${school}(?:(?:four|4)[- ]year\\s+)?(?:college|university|institution)(?:\\s*(?:or|/)\\s*(?:(?:four|4)[- ]year\\s+)?(?:college|university))?(?:\\s+of\\s+higher\\s+(?:education|learning))?`,
      'gi',
    ),
  ],
  [
    'some-college',
    /\b(?:completion\s+of\s+)?(?:one|two|three|1|2|3)(?:\s*\(\d\))?\s+years?(?:['’])?\s+of\s+(?:(?:accredited|full-time|business|technical)\s+)*(?:college|university|post-?secondary|undergraduate)(?!(?:[-\s]+\w+){0,3}\s+experience\b)(?:[- ]level)?(?:\s+(?:education|study|work|course\s?work|training))?/gi,
  ],
  [
    'some-college',
    /\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|twenty-four|thirty|sixty|ninety)(?:\s*\(\d+\))?\s+(?:college\s+|accredited\s+|upper[- ]division\s+)?(?:semester|quarter|credit)s?(?:\s+(?:units?|hours?|credits?))?(?:\s*,?\s*\(?(?:or|\/)\s*(?:\d{1,3}|three|four|five|six|eight|nine|ten|twelve|fifteen|eighteen|thirty|forty-five)\s+(?:semester|quarter)\)?(?:\s+(?:units?|hours?|credits?))?)?|\b(?:\d{1,2}|one|two|three|four|five|six)\s+(?:college(?:-level)?\s+)?courses\b(?!\s+must)|\b\d{1,3}\s+college\s+hours\b|\b\d{1,3}\s+(?:credit\s+)?hours\s+of\s+(?:accredited\s+)?(?:college|university)\b|\bpost[-\s]high\s+school\s+education|\b(?:completion\s+of\s+(?:an?\s+)?)?undergraduate\s+core\s+program\b|\bsome\s+college\b(?:\s+course\s?work)?|\b(?:college|university)[- ]level\s+course\s?work/gi,
  ],
  [
    'certificate',
    /\bcompletion\s+of\s+(?:an?\s+)?(?:[\w-]+\s+){0,3}(?:technical|vocational|trade)\s+(?:training\s+)?program\b|\b(?:completion\s+of\s+)?(?:an?\s+)?(?:certificate|certification|diploma)\s+(?:program\s+)?in\s+(?=[^.;]{3,90}(?:from\s+an?|college|school|technology|institut))|\bcompletion\s+of\s+an?\s+(?:certificate|diploma)\s+program\s+(?:at|from)\s+an?\s+(?:accredited|recognized)\b|\b(?:completion\s+of\s+an?\s+certificate\s+in)\b|\btrade\s+(?:certificate|qualification)s?(?=\s+in\s)|\b(?:vocational|technical|trade)\s+(?:school|college)\s+(?:diploma|certificate|degree|graduat\w+)|\b(?:post-?secondary)\s+(?:certificate|diploma)|\bgraduation\s+from\s+(?:an?\s+)?(?:\w+\s+){0,2}(?:vocational|technical|trade|business)\s+school/gi,
  ],
  // the vocational ladders of Britain and Australia; "Grade III certificate" is none of them
  ['associate', /\b(?:HND|Higher\s+National\s+Diploma|[Ff]oundation\s+[Dd]egree|Advanced\s+Diploma(?=\s+(?:of|in)\s+[A-Z]))\b/g],
  [
    'certificate',
    /\b(?:S?NVQ|SVQ)(?:\s*\/\s*SVQ)?\b(?:,?\s+(?:at\s+)?[Ll]evel\s+\d(?:\s*(?:\/|-|or)\s*\d)?)?|\bLevel\s+[2-5]\s+(?:(?:N?VQ|Diploma|Certificate|qualification|Apprenticeship)\b)|\b(?:HNC|BTEC)\b|\bCertificate\s+(?:I{1,3}|IV|[1-4])(?=\s+(?:in|level)\b)|\bDiploma(?=\s+of\s+[A-Z])|\bCity\s+(?:&|and)\s+Guilds\b/g,
  ],
  ['high-school', /\bGCSEs?\b|\bA[- ][Ll]evels\b|\bYear\s+12\b|\bNCEA\s+Level\s+[1-3]\b/g],
  // "a one-year Office Administration program"; refuses "a one-year probation program"
  ['certificate', /\b(?:one|two|1|2)-year\s+(?:[A-Z]\w+\s+){1,4}(?:program(?:me)?|diploma|certificate)\b/g],
  // "a degree or diploma in social work": the lower of two is enough
  ['certificate', /\b(?:degree\s+or\s+(?:post-?graduate\s+)?diploma|diploma\s+or\s+degree)(?=\s+(?:in|of)\s)/g],
  ['some-high-school', /\bless\s+than\s+(?:an?\s+)?high\s+school\s+(?:education|diploma|graduation)/gi],
  [
    'high-school',
    /(?<!\bpost[-\s])\b(?:completion\s+of\s+|graduation\s+from\s+)?(?:an?\s+)?(?:standard\s+|accredited\s+)?high\s*-?school\s+(?:diploma|graduat\w+|education|equivalen\w+|degree|certificate|or\s+(?:an?\s+)?(?:equivalent|G\.?E\.?D\b\.?)|or\s+general)(?:\s*(?:\/|or)\s*G\.?E\.?D\b\.?)?|\b(?:graduation|graduate|graduated)\s+from\s+(?:an?\s+)?(?:\w+\s+){0,2}high\s+school|\bhigh\s+school\s+graduate|\bcompletion\s+of\s+(?:the\s+)?high\s+school|\bgeneral\s+education(?:al)?\s+(?:development|diploma|degree)\b(?:\s+\(?GED\)?)?|\bG\.?E\.?D\b\.?|\b(?:twelfth|12th)(?:\s+school)?\s+grade|\bgrade\s+(?:12|twelve)\b|\b(?:four|4)(?:\s*\(4\))?\s+years\s+of\s+high\s+school\b|\b(?:\w+\s+)?secondary\s+school\s+(?:graduation\s+)?(?:diploma|certificate|graduat\w+|education)\b|\beducated\s+to\s+(?:GCSE|A[- ]level|secondary)\s*(?:level|standard)?/gi,
  ],
  ['some-high-school', /\b(?:ninth|tenth|eleventh|9th|10th|11th)(?:\s+school)?\s+grade/gi],
  [
    'primary',
    /\b(?:sixth|seventh|eighth|6th|7th|8th)(?:\s+school)?\s+grade|\belementary\s+school\b|\bgrade\s+school\b|\bgrammar\s+school\b/gi,
  ],
  [
    'none',
    /\bno\s+(?:formal\s+|specific\s+|minimum\s+)?(?:education(?:al)?|schooling)\b(?!\s+substitut)(?:\s+(?:requirements?|level))?(?:\s+(?:is\s+)?(?:required|necessary|needed))?/gi,
  ],
]

/** Schooling that is on its way to a degree, not the degree. */
export const towards =
  /\b(?:course\s?work|courses?|credits?|hours?|progress|stud(?:y|ies)|units?|work(?:ing)?)\s+(?:completed\s+)?towards?\s+(?:(?:an?|the|completion\s+of)\s+)*$/i

/** What an applicant sends in. */
export const papers =
  /^\W*(?:(?:an?|the|your|copies|copy|of|one|two|three|current|updated|complete[d]?|detailed|brief|short|signed|online)\s+)*(?:applications?(?:\s+(?:form|packet))?|cover\s+letters?|letters?\s+of\s+(?:application|intent|interest|introduction|motivation|recommendation|reference|support)|r[eé]sum[eé]s?|curriculum\s+vitae|C\.?V\.?|vitae?|(?:names|contact\s+(?:details|information))\b.*\breferences?|(?:professional\s+)?references|portfolios?|writing\s+samples?|(?:personal\s+)?statements?\s+of\b|transcripts?)\b/i
/** Announces them. */
export const asksForPapers =
  /\b(?:appl(?:y|ication)\b[^.;]{0,60}\b(?:include|submit|upload|attach|following)|(?:submit|upload|attach|send)\b[^.;]{0,80}(?:following|:))/i

/** Softened: how it is usually had. */
export const usually = /\b(?:normally|typically|usually|generally|typical(?:ly)?\s+way|ordinarily)\b/i

/** Wished for, not required. */
export const wished =
  /\b(?:prefer(?:red|able|s)?|preference\s+(?:will|may|is|shall)|desirable|desireable|a\s+plus|helpful|advantageous|an\s+asset|beneficial|ideal(?:ly)?|recommended|(?:is|are|be|highly|strongly|especially|also)\s+desired|desired(?=\s*(?:[.,;:)]|$|at\s|but\b|qualif|for\s)))(?![\w-])/i

/** "preferably in biology" wishes for a detail only. */
export const wishedDetail = /[\s,(]*\b(?:preferably|with\s+(?:a\s+)?preference|ideally)\b/i

/** Words that say that something must be. */
export const demanded = /\b(?:required?|must|minimum|necessary|shall)\b/i

/** Items of a list that name a knowledge, skill or ability. */
export const competence =
  /^(?:\W*(?:(?:advanced|basic|broad|clear|competent|comprehensive|considerable|current|demonstrated|detailed|excellent|extensive|familiarity|general|good|high|in-depth|intermediate|proven|solid|some|sound|strong|superior|thorough|through|very|well-developed|working|outstanding|exceptional|effective|practical|specialized|full|expert|proficient)\s+(?:\w+\s+){0,3}?)?(?:knowledges?|ability|abilities|skills?|skilled|able|aptitude|capacity|capability|capable|competenc\w+|familiarity|familiar|proficien\w+|understanding|willing\w*|mastery|awareness|communicat\w+|interpersonal)\b)/i

/** Sentences about applying, and exceptions, that ask for nothing by themselves. */
export const procedure =
  /^\W*[\d,]+\s+hours\b.{0,60}\b(?:equals?|is\s+equivalent\s+to|counts?\s+as)\b|\b(?:lack(?:s|ing)?|filing under|(?:will|may) be admitted|time limitation|persons applying under|(?:before|prior to) (?:they|he|she|being)\b[^.;]{0,30}\b(?:eligible|appointed)|may (?:file|compete|apply)|may be combined with|must submit|should submit|attach|will not be (?:considered|credited)|appointed until|(?:recruitment|position|opportunity|posting|vacancy) is (?:only )?open (?:only )?to\b|verification|supplemental (?:question|section)|identify in the|is defined as|are defined as|is equivalent to (?:one|a) year|reimburse\w*|listed below are representative|not to be construed|transcripts?|must list|proof of|for details|are those|not (?:be )?(?:considered (?:as )?)?qualifying|(?:total )?percentage of (?:experience|education|the)|one year of experience refers|(?:can|may|must) (?:only )?be combined\b|in excess of the first|refers to full-time work|graduates of (?:foreign|unaccredited)\b|fulfills? (?:the )?\w+ requirements?|substitution is not|applied toward|applying experience|resume|cover letter|last \w+ (?:\(\d+\) )?years of employment history|how to apply|job postings say|if that language appears|e-?mail (?:or|your|a|to)|equal opportunity|veterans?\b|all qualified applicants)\b|@|https?:|\bwww\.|^attention\b/i

/** Adjectives of experience that name no field. */
export const generalAdjectives =
  /^(?:actual|additional|acceptable|adequate|ample|applicable|appropriate|closely|combined|comparable|demonstrated|direct|directly|documented|extensive|excellent|exceptional|first-?hand|full[-–\s]?time|general|good|hands-on|in-depth|increasing|increasingly|minimum|paid|part-time|post-\w+|practical|previous|prior|professional|progressive|progressively|proven|qualifying|recent|related|relevant|required|responsible|responsibility|satisfactory|similar|specialized|specific|subsequent|sufficient|sustained|thorough|wide-ranging|successful|total|verifiable|work|working|job|job-related|administrative-level|or|and|of|in|the|a|an|such|journey|journey-level|level|entry-level|senior-level|years?|months?|position|supervisory|management|managerial|supervision|lead|equivalent|full|time|collective|cumulative|performance|experience|other|any|significant|substantial|solid|strong|at|least|plus|more|considerable|broad|varied|continuous|consecutive|progressing|industry-related|on-the-job|lead-level|mid-level|that|is)$/i
