/** Words for bodily activities. */

const stems =
  'balanc bend carry carri climb crawl crouch drag driv exert feel finger grasp grip handl hear hoist jump kneel lift load pull push reach restrain run see sit smell squat stand stoop talk twist typ walk'.split(
    ' ',
  )

/** "to reach the sites", "reach decisions": no reaching of arms. */
const reachesNoThing =
  'reach(?:es|ing)? (?:[\\w-]+ ){0,4}?(?:sites?|locations?|places|destinations?|agreements?|consensus|conclusions?|decisions?|goals?)'

/** A verb or gerund of bodily activity; "standing committee" and "driving record" are none. */
export const activityWord = new RegExp(
  `\\b(?!sites?\\b|${reachesNoThing}\\b)(?:us(?:e|es|ing)(?: of)? (?:the )?hands(?: and fingers)?|repetitive (?:motions?|movements?|use of hands)|speak(?:s|ing)?\\b|run(?:s|ning)?(?=\\s*(?:,|\\/|[.;]|$|(?:and|or)\\s))|${stems.filter(stem => !['carri', 'driv', 'handl', 'balanc', 'typ', 'see', 'run', 'load'].includes(stem)).join('|')}|driv(?=e|ing)|handl(?=e|ing)|balanc(?=e|ing)|typ(?=ing)|carr(?=y|ies|ying))(?:e|y|ies|s|es|ying|ing|ting|ning)?\\b(?! (?:committee|record|license|skills?|tests?|equipment|trucks?))`,
  'i',
)
