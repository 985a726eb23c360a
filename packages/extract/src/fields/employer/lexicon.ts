/** Words of the names of organizations. */

const word = String.raw`\p{Lu}[\p{L}\d'’.&-]*`
/** A run of words in capitals, with small words between them. */
const run = String.raw`${word}(?:\s+(?:(?:of|and|the|&|at|for|in|de|del|la|los|las)\s+){0,2}${word}){0,5}`
const place = String.raw`${word}(?:\s+(?:(?:of|and|the|de|del|la|&)\s+)?${word}){0,3}`

/** "City of X", "Town of X", "County of X". */
export const ofPlace = String.raw`(?:City and County|City\s*(?:&|and)\s*County|Consolidated City|City|County|Town|Village|Borough|Township|Parish|Commonwealth|State) of (?:the )?${place}`
/** "X County", with what belongs to the name behind it. */
export const countyOf = String.raw`(?:${word}\s+){1,3}?County(?: Government)?`
/** Universities, colleges, museums and the like. */
export const institution = String.raw`(?:University of ${place}(?:[\s,–-]+at\s+${word}(?:\s${word})?)?|(?:${word}\s+){1,4}?(?:State\s+)?(?:University(?:,?\s(?!Department|Division|College|School|Human|Office|Equal|The|And|Job|Staff|Is|Police|Library|Press)${word}(?:\s(?!Department|College|School)${word})?(?=\s+\p{Ll}|,|\.|$))?|University|College|Arboretum|Botanic(?:al)? Gardens?|Foundation|Polytechnic|Zoo)(?!\s+(?:Education|Degree|Level|Credits?|Graduate|Relations|Graduates|Students?))|(?:${word}\s+){1,4}?Museum(?: Center| Authority)?(?: of (?:${run}))?|(?:${word}\s+){1,3}?Academy of ${place})`

/** Parts of an organization: their names lead up to it, or stand inside it. */
export const partWords =
  /\b(?:department|dept|division|bureau|office|section|unit|branch|program|personnel|human resources|commission|board|civil service|services)\b/i

/** Begin a sentence or a phrase, and no name. */
export const noName =
  /^(?:a|an|all|any|as|at|by|current|each|every|for|from|if|in|its|local|more|most|new|no|of|on|other|our|several|some|such|that|these|this|those|to|under|various|with|your|accredited|state|federal|and|or|neighboring|surrounding|adjacent|equivalent|resume|graduate|college|university|community|junior|senior|four|two)\b/i

/** Generic: "the City Department", "Various Departments". */
export const noDepartment =
  /^(?:the\s+)?(?:all|any|appropriate|assigned|city|county|each|every|hiring|human resources?|its|local|major|may|operating|other|our|personnel|several|specific|state|that|these|this|user|various|your|in|under|within|work|a|an|and|or)$/i
