/** Kinds of conditions of employment → the words by which a sentence states them. */
import type { ConditionKind } from '@specmill/model'

export const conditionWords: readonly (readonly [ConditionKind, RegExp])[] = [
  ['selective-certification', /\bselective (?:factor )?certification\b/i],
  [
    'emergency-duty',
    /\bessential (?:during|personnel|employees?|workers?|services? (?:workers?|personnel|employees?))\b|\bemergency (?:duty|service workers?|call|recall|response duties|personnel|situations? and)\b|\bdisaster (?:service|response) workers?\b|\b(?:emergenc(?:y|ies)|disasters?)\b.{0,120}\b(?:available|report (?:to|for)|required to work|respond|assist)\b|\b(?:available|report|respond|required to work|work)\b.{0,60}\b(?:emergenc(?:y|ies)|disasters?|storms?)\b/i,
  ],
  [
    'on-call',
    /\bon[- ]call\b|\bstand-?by (?:duty|status|basis|rotation)?\b|\bcall[- ]?back\b|\b24[- ]hours?(?: a day|-a-day)?(?:\b|,).{0,20}(?:call|duty|available|seven|7)|\b(?:be available|on duty|respond\w*|work)\b.{0,30}\b24\s?\/\s?7\b|\bremain on duty 24\b/i,
  ],
  [
    'shift',
    /\b(?:night|evening|weekend|rotating|swing|graveyard|variable|split|different|various|irregular|any|all|day|second|third|assigned|alternate) shifts?\b|\bshift (?:work|assignments?|schedules?|basis)\b|\b(?:nights?|evenings?|weekends?|saturdays?|holidays?)\b,?\s*(?:and\/or|and|or|,|&)\s*(?:\w+\s+){0,2}(?:nights?|evenings?|weekends?|sundays?|holidays?)\b|\b(?:irregular|odd|unusual|varied|varying|extended|long|flexible|non-?standard|non-?traditional) (?:and \w+ )?(?:work )?(?:hours|schedules?)\b|\bwork (?:for )?extended periods\b|\bwork outside (?:of )?(?:the )?(?:normal|regular|standard)\b|\b(?:weekends?|evenings?|nights?|holidays?)\b.{0,30}\b(?:required|work|availability|hours)\b|\bwork\b.{0,40}\b(?:weekends?|evenings?|nights?|holidays?)\b/i,
  ],
  ['overtime', /(?<!\b(?:receive|paid|earn|for|of|no) )\bovertime\b(?! (?:eligible|exempt|status|pay))/i],
  [
    'travel',
    /\b(?:willing(?:ness)?|able|ability|required?|must|may|some|occasional(?:ly)?|frequent(?:ly)?|considerable|extensive|local|statewide|overnight|in-state|out-of-state|out-of-town)\b[^.;]{0,40}\btravel(?:ing)?\b(?! (?:agen|arrange|expense|request|report|reimburse|voucher))|\btravel(?:ing)?\b[^.;]{0,60}\b(?:required|may be|is necessary|expected|overnight)\b|\brequires? (?:\w+ ){0,2}travel\b|^travel(?: required| requirements?)?:\s*(?:yes|up to|(?:about |approximately )?\d+ ?%|occasional|frequent|some|local|required)/i,
  ],
  [
    'background-check',
    /\b(?:background(?:\/\p{L}+)?|criminal (?:history|records?|background)|credit|reference) (?:check|investigation|screening|review|inquiry|clearance|records? check|history check)s?\b|\bcriminal background\b|\bCORI\b|\bfingerprint(?:s|ed|ing)?\b|\bpolygraph\b|\b(?:DBS|criminal record|police (?:information|record|background|clearance)?|national police|vulnerable sector|working with (?:children|vulnerable people)) check\b|\bdisclosure and barring\b|\bcertificate of conduct\b|\bthorough investigation prior to appointment\b/iu,
  ],
  [
    'drug-test',
    /\b(?:drug|alcohol|hair follicle|substance abuse|controlled substances?)(?:[ /](?:and|or|and\/or|&|alcohol|drug|screen(?:ing)?|abuse|of|a) ?){0,3}(?:[ -]| - |- )?(?:test(?:s|ing)?|screen(?:s|ings?|ing)?)\b/i,
  ],
  [
    'medical-exam',
    /\b(?:medical|physical|psychological|psychiatric|health|vision|hearing|tuberculosis|tb)\b(?: (?:and|or|and\/or|&) \w+)? (?:exam(?:ination)?s?|evaluations?|assessments?|screenings?|tests?|clearance)\b|\bmeet\b[^.;]{0,40}\b(?:medical|physical)(?:,? (?:and |or )?(?:medical|physical|psychological|agility))* (?:fitness )?standards\b|\bpre-?employment (?:physical|medical)\b|\b(?:screen|test) and physical (?:is |are )?required\b|\bvaccinat(?:ed|ion)\b|\bimmuniz(?:ed|ations?)\b/i,
  ],
  [
    'age',
    /\bminimum age\b|\b(?:at least|minimum (?:of )?|not less than|must be)\s+(?:\w+[- ]?\w*\s*)?\(?\d{2}\)?\s*years?\s+(?:of age|old)\b|\b(?:eighteen|twenty[- ]one|nineteen)(?: \(\d\d\))? years (?:of age|old)\b|\bage of (?:18|21|eighteen|twenty[- ]one)\b/i,
  ],
  [
    'citizenship',
    /\b(?:united states|u\.?s\.?|american) citizen(?:s|ship)?\b|\bcitizen(?:s|ship)? of the united states\b|\b(?:legally )?(?:authorized|eligib(?:le|ility)|right|authorization) to work in the (?:united states|u\.?s)|\bproof of (?:citizenship|identity and (?:employment )?eligibility|employment eligibility)\b/i,
  ],
  ['security-clearance', /\b(?:security|secret|public trust) clearance\b|\bCJIS\b.{0,40}\b(?:clearance|certif)/i],
  [
    'other',
    /\b(?:fidelity|surety) bond\b|\bmust be bondable\b|\bbonded\b|\bconvicted of (?:a|any) felony\b|\bfelony (?:conviction|disqualification)\b/i,
  ],
]

/** Sentences that use such words without setting a condition. */
export const noCondition: readonly RegExp[] = [
  /\bwithout regard to\b|\bdiscriminat|\baccommodat|\bequal (?:employment )?opportunit|\bsponsor(?:ship)?\b|\bovertime[- ](?:eligible|exempt)\b|\beligible for overtime\b|\bexempt from (?:the )?(?:overtime|provisions)\b/i,
  /\?$/,
  /:\s*(?:none|no|not (?:required|applicable)|n\/a)\.?$/i,
  /\b(?:administer|conduct|order|perform|prepar|provid|schedul|transcri)\w*\s+(?:[\w,-]+\s+){0,3}(?:medical|physical|psycho\w+|health)\s+(?:and\s+\w+\s+)?exam|\byears? of (?:[\w-]+ ){0,4}experience\b|\bcitizenship is not required\b|\bmust indicate\b|\bis permitted only if\b|\bsalar(?:y|ies) may be\b/i,
  /\bknowledge of\b[^.;]{0,250}\b(?:immuniz|vaccinat)/i,
  /\b(?:fitness|wellness) (?:center|centre|program|room)\b|\bgym\b/i,
  /\bholiday pay\b|\bpaid holidays?\b|\bpaid (?:vacation|sick)\b|\bshift differential\b/i,
  /(?<!\bdate of (?:the |a )?)\b(?:written|performance|qualifying|civil service) (?:test|examination)\b|\bexamination (?:will|is|may|on)\b|\beligible list\b.{0,40}\bused\b/i,
]

/** Words by which a sentence binds whoever holds or wants the post. */
export const binds =
  /\b(?:must|required?|requires|requirement|requiring|shall|subject to|willing(?:ness)?|able to|ability to|may be|will be|are expected|is expected|expected to|need(?:ed)? to|available|availability|minimum age|considered essential|deemed|conditional|contingent|condition of|prior to (?:appointment|employment|hire)|pass(?:ing)?|undergo|complete[ds]?|successful(?:ly)?|may include|disqualified|in the event|may be utilized|mandatory|necessary|as needed)\b/i

/** Every condition speaks of one of these; other sentences are not looked at further. */
export const anyConditionWord =
  /select|emergenc|disaster|essential|storm|call|stand-?by|24|shift|night|evening|weekend|saturday|holiday|hours|schedule|overtime|travel|background|criminal|credit|reference|follicle|fingerprint|polygraph|check|barring|conduct|investigation|drug|alcohol|substance|medical|physical|psych|health|vision|hearing|tubercul|vaccin|immuniz|\bage\b|years old|citizen|authorized|eligib|right to work|proof|clearance|cjis|bond|felony|periods|outside/i
