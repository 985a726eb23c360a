/** Words for what an employer offers beside pay. */

export const offer =
  /\b(?:insurance|medical|dental|vision|health|retirement|pension|holidays?|vacation|sick leave|leave|paid time off|pto|401\(?k\)?|403\(?b\)?|457|tuition|flexible spending|wellness|coverage|disability|life|transit|deferred compensation|childcare|discounts?|telecommut|flexible|benefits?|assistance program|eap|matching|bonus|training|professional development|perks?|pay|admission|parking|spending account|time off|annual leave|superannuation|stipend|equity (?:grants?|package|plan)|stock (?:options?|purchase)|sabbatical|gym|memberships?|meals?|lunch(?:es)?|allowance|reimbursement|relocation|cycle to work|work ?week|(?:\p{Lu}{1,2}|Cal)?PERS|PERA|CalSTRS|season ticket)\b/iu

/** Lines that say where benefits are described, or something else. */
export const pointer =
  /^note\b|\b(?:for (?:more|additional|further) (?:information|details)|visit|click|here\b|link|see (?:the|our)|website|every effort|general description|conflict|subject to change|may vary|will vary|not eligible|contact|https?:|www\.)|^this (?:position|job) (?:is|requires|may|will)\b(?!.*\bbenefits?\b)|^benefits[^.]{0,40}page$|^(?:pulled from the )?full job description$|^(?:aa\/)?eoe\b|\b(?:begins?|starts?) (?:on )?\p{L}+day\b|:$|\?$/iu
