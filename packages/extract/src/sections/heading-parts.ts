/** What a heading announces by a part of its words, whatever stands before or behind. */
import type { SectionKind } from '@specmill/model'

/** A heading that ends or begins in one of these says what it is, whatever stands before or behind. */
export const partsOfHeadings: readonly [RegExp, SectionKind][] = [
  [/^general (?:statement|description|summary) of (?:duties|responsibilities|work|functions)\b/, 'summary'],
  [/^physical (?:conditions|effort|aspects) and\b/, 'physical-demands'],
  [/\bclasses (?:which|that) (?:typically )?meet\b/, 'related-classes'],
  [/^minimum requirements\b|^requirements?\/\w+ qualifications?$/, 'minimum-requirements'],
  [/^(?:minimum|required) (?:class )?(?:education|training|experience|qualifications?)\b/, 'minimum-requirements'],
  [
    /^(?:preferred|desired|desirable)(?: (?:and|or) (?:preferred|desired|desirable))? (?:education|training|experience|qualifications?|skills)\b/,
    'preferred-qualifications',
  ],
  [/^must haves?(?: [a-z]+){0,2}$/, 'minimum-requirements'],
  [/^(?:good|great|nice) to haves?(?: [a-z]+){0,2}$/, 'preferred-qualifications'],
  [
    /^(?:compensation|pay|salary|wages?)(?: range| package)? and (?:perks|rewards|total rewards|benefits)\b(?: [a-z]+){0,2}$/,
    'compensation',
  ],
  [
    /^(?:[a-z]+ ){0,3}benefits (?:highlights|summary|overview|package|includes?|information|details|offered|available|snapshot|eligibility)$|^highlights of (?:[a-z]+ ){0,2}benefits$/,
    'benefits',
  ],
  [
    /^(?:in return )?(?:we|what we) (?:can |will )?(?:offer|provide)(?: you)?(?: in return)?$|^benefits for (?:[a-z]+ ){1,3}(?:staff|employees|positions|team members)$/,
    'benefits',
  ],
  [/^what we(?:'re| are)? (?:need|require|want|looking for)(?: (?:from|in) you)?$/, 'qualifications'],
  [/^you$|^about you$|^you(?: will|'ll)? (?:bring|have|possess)$/, 'qualifications'],
  [
    /^(?:it )?(?:would be|is|'s|it's) (?:also )?(?:great|good|nice|helpful|bonus|plus|desirable) if you (?:also )?(?:have|had|bring)\b/,
    'preferred-qualifications',
  ],
  [
    /^you (?:might|may|could|would|will|are|'re) (?:be )?(?:good |great |right |strong |perfect )*(?:fit|match)(?: for [a-z]+)?(?: if(?: you(?:'ve)?(?: have| are| can)?)?)?$/,
    'qualifications',
  ],
  [/^what (?:job|position|work|role) (?:involves|entails|is about)$/, 'duties'],
  [/^how to qualify$|^(?:you should )?apply if(?: you)?$/, 'minimum-requirements'],
  [/^eligibility(?: (?:requirements?|criteria|to apply))?$/, 'special-requirements'],
  [/^successful (?:candidate|applicant|person) will$/, 'duties'],
  [/^work (?:to be )?performed$/, 'duties'],
  // what it takes, in the words of competencies and of notices from elsewhere
  [
    /^(?:[a-z]+ ){0,2}competenc(?:y|ies)(?: (?:required|statements?|needed|and (?:other )?(?:skills|abilities|behaviou?rs)))?$/,
    'knowledge-skills-abilities',
  ],
  [
    /^(?:skills?|knowledge|abilit(?:y|ies))(?:(?: and)? [a-z]+){0,3} (?:and )?(?:competencies|attributes|aptitudes)(?: required)?$/,
    'knowledge-skills-abilities',
  ],
  [
    /^(?:bonus (?:points|skills|if)|it'?s (?:plus|bonus)|extra credit|pluses)\b|\b(?:love it|bonus|plus|great) if you (?:have|had)\b|^(?:what )?(?:will|would) (?:help )?(?:set you apart|make you stand out)\b|^how you'll stand out\b/,
    'preferred-qualifications',
  ],
  [
    /^(?:what|who) (?:you'll|you will|you|you'd|we'd like you to) (?:need|bring|have|be)(?: to (?:succeed|have|bring|be successful|qualify|apply))?(?: to (?:role|team|table))?$/,
    'qualifications',
  ],
  // what the law asks to be said
  [
    /^(?:commitment|statement|notice|policy) (?:to|of|on|regarding) (?:[a-z]+ ){0,5}(?:diversity|equity|inclusion|belonging|equal (?:[a-z]+ )?opportunity|non ?discrimination)\b/,
    'disclaimer',
  ],
  [
    /\b(?:eeo|eoe|equal (?:employment )?opportunity|(?:non|anti) ?discrimination|affirmative action|diversity|clery|pay transparency|accommodations?)\b.*\b(?:statement|policy|notice|employer|information|disclosure|survey|commitment|act|compliance)s?$/,
    'disclaimer',
  ],
  [
    /^(?:aa\/)?(?:eeo|eoe)(?:\/[a-z/ ]+)?$|^voluntary self (?:identification|disclosure)\b|^(?:protected )?veterans? status$|^invitation to self identify$/,
    'disclaimer',
  ],
  // how one is chosen, and what one has to clear
  [/^veterans?'? ?(?:s )?preference(?: (?:information|points?|credits?|policy|eligibility))?$/, 'selection-process'],
  [
    /^(?:eligible lists? .*|eligibility lists?(?: .*)?|basis of rating|how you (?:will be|are) evaluated|evaluation of .*)$/,
    'selection-process',
  ],
  [
    /^(?:pre|post) ?(?:employment|offer|hire)\b(?: [a-z]+){0,2} (?:requirements?|screenings?|checks?|tests?|testing|process|conditions?|examinations?)$/,
    'special-requirements',
  ],
  [
    /\bconditions? of employment(?: and notes)?$|^(?:[a-z-]+ ){0,2}covid(?: 19)?\b.*\b(?:policy|requirements?|vaccin\w+|mandate)\b|^(?:conviction|criminal) (?:history|record)s?$|^background (?:check|screening|investigation)s?\b/,
    'special-requirements',
  ],
  [/^contacts$/, 'class-requirements'],
  // what the form of an application asks
  [/\bhave (?:a )?disability$|^(?:self )?identification of disability$/, 'disclaimer'],
  [
    /^(?:state\/province|zip\/postal code|(?:first|last|preferred first) name|resume\/cv|attach (?:file|resume|cover letter)|career needs|(?:work|employment) history|start date(?: end date)?|signature and verification|submit application|desired salary|linkedin profile|pronouns)$/,
    'selection-process',
  ],
  [
    /^(?:how did you hear|how would you describe|may we contact|what is (?:earliest|desired)|what is your|were you referred|why did you leave|have you (?:ever|previously)|are you (?:authorized|legally|currently employed|related)|do you (?:identify|now or|have (?:legal|any relatives)))\b/,
    'selection-process',
  ],
  // around the work
  [
    /^(?:current |full |target |advertised |proposed |expected )?(?:salary|pay|wages?|compensation|remuneration|stipend)(?:(?: and|\/)? (?:grades?|ranges?|bands?|details|scales?|rates?|information|locations?|schedules?|terms|steps?|level|structure|hours|transparency))+$/,
    'compensation',
  ],
  [
    /^work(?:ing)? (?:format|arrangements?|modality|mode|pattern|week|days)\b(?: [a-z]+)?$|^modes? of work(?:ing)?$|^(?:[a-z]+ )?work schedules?(?: [a-z]+)?$|^(?:remote|hybrid|telework|flexible) (?:work|working|schedule)?(?: ?(?:options?|availability|eligibility|policy|arrangements?|information))*$/,
    'work-schedule',
  ],
  [/^work(?:ing)? (?:environment|conditions) (?:and|or) [a-z ]+$/, 'environment'],
  // "Why Elm Grove?"; refuses "Why this position is open"
  [
    /^why (?:you'll love|you want|you should|join|choose|work|come|us$|we love)|^why (?!.*\b(?:are|do|does|exists?|is|it|matters?|need|now|we|you)\b)(?:[a-z']+ ){0,3}[a-z']+$/,
    'benefits',
  ],
  [
    /^(?:further|any|more|additional) (?:questions|instructions|enquiries|inquiries)\b.{0,40}$|^contact (?:name|person|details|for (?:questions|information|more information))$|^(?:submission|receipt) of applications?$|^(?:how|what|where) to submit\b.{0,30}$/,
    'how-to-apply',
  ],
  [
    /^about (?!(?:job|position|role|opportunity|you|yourself|candidate|applicant|internship|program(?:me)?|work|vacancy|post)\b)[^.]{2,60}$/,
    'about-employer',
  ],
  [
    /\b(?:other|marginal|non ?essential|secondary|additional|peripheral) (?:important )?(?:job )?(?:duties|functions|responsibilities)\b/,
    'other-duties',
  ],
  [/\bessential\b(?: \w+){0,2} (?:duties|functions|responsibilities|tasks)\b/, 'essential-duties'],
  [/^(?:examples? of )?(?:typical |illustrative |key |primary )?(?:duties|tasks|responsibilities)\b/, 'duties'],
  [/^knowledge (?:required|needed|necessary)\b/, 'knowledge'],
  [/\bknowledge skills and abilities\b/, 'knowledge-skills-abilities'],
  [/^(?:required |preferred )?skills?\/abilit(?:y|ies)\b/, 'knowledge-skills-abilities'],
  [
    /\bphysical (?:demands|requirements)\b|^physical (?:activity|demand|job) (?:analysis|chart|checklist|factors|form)$/,
    'physical-demands',
  ],
  [/\bworking conditions\b|^exposures? to (?:[a-z]+ ){0,2}(?:conditions|elements|hazards?)$/, 'environment'],
  [
    /\b(?:licenses?|certificat(?:es|ions?))\b.*\b(?:licenses?|certificat(?:es|ions?)|registrations?|requirements?)$/,
    'licenses-and-certifications',
  ],
  [/\b(?:duties|responsibilities|functions|tasks) (?:(?:may|typically|will) )?include\b/, 'duties'],
  [
    /^(?:we are|we're) (?:looking for|seeking)(?: (?:someone|somebody|candidates?|individuals?|people))?(?: who(?: (?:is|are|has|have|can|will))?)?$/,
    'qualifications',
  ],
  [/^what (?:you will|you'll) (?:typically|usually|mainly) be (?:responsible for|doing)$/, 'duties'],
  [/^(?:few )?(?:reasons|challenges) (?:why )?you (?:might|may|will|could) (?:love|like|enjoy|face|find)\b/, 'about-employer'],
  [/^(?!.*\b(?:ideal|candidates?|applicants?)\b)(?:in role )?[a-z/' ]{2,60} (?:will|you'll)$/, 'duties'],
  [/^(?:[a-z]+ ){0,4}(?:employment|eligibility|application) requirements$/, 'minimum-requirements'],
  [/\bresponsibilities$/, 'duties'],
  [/\bduties$/, 'duties'],
  [/\bqualifications\b/, 'qualifications'],
]
