/** Words of the names of organizations. */

const word = String.raw`(?!The\b)(?:(?:St|Mt|Ft)\.|\p{Lu}[\p{L}\d'’&-]*)`
/** A run of words in capitals, with small words between them. */
const run = String.raw`${word}(?: (?:(?:of|and|the|&|at|for|in|de|del|la|los|las) ){0,2}${word}){0,5}`
/** Of the name of a place; what is printed behind it on a line of its own is none. */
const placeWord = String.raw`(?!(?:Class|Classification|Classified|Civil Service|Job|Position|Personnel|Human Resources|Specification|Application|Applications|Employment|Jobs?)\b)${word}`
const place = String.raw`${placeWord}(?: (?:(?:of|de|del|la|&) )?${placeWord}){0,3}`

/** "District of X", "Regional Municipality of X": such words stand for much else, so that they are read on a line of their own only. */
export const municipalityOf = String.raw`(?:Shire|(?:(?:Regional|Rural) )?(?:District|Municipality)) of ${place}`
/** "City of X", "Town of X", "County of X". */
export const ofPlace = String.raw`(?:City and County|City ?(?:&|and) ?County|Consolidated City|City|County|Town|Village|Borough|Township|Parish|Shire|Commonwealth|State) of (?:the )?${place}`
/** "X County", with what belongs to the name behind it; "X County Transit District" is no county. */
export const countyOf = String.raw`(?:${word} ){1,3}?County(?: Government| (?:${word} ){1,4}?(?:District|Authority)(?: No\.? ?\d{1,3})?)?`
/** "… University Elm Grove": a campus behind the name, and no part of the university. */
const campus = String.raw`,? (?!Department|Division|College|School|Human|Office|Equal|And|Job|Staff|Is|Police|Library|Press)${word}(?: (?!Department|College|School)${word})?(?= \p{Ll}|,|\.|$)`
/** "Superior Court of Iowa, County of Elm", "Elm County Circuit Court"; refuses "Court Street" and "Court of Appeals". */
const court = String.raw`(?:(?:Superior|Circuit|District|Municipal|Probate) Court of (?:the State of )?${place}(?:, (?:in and for )?(?:the )?(?:City|County) of ${place})?|(?:${word} ){1,3}?(?:County )?(?:Superior|Circuit|District|Municipal) Court(?! (?:Administrat|Clerk|Judge|of|Report|Services)))`
/** Courts, universities, colleges, museums and the like; "College Avenue" and "College Degree" are none. */
export const institution = String.raw`(?:${court}|University of (?:the )?${place}(?:(?:,? | ?[–-] ?)at ${word}(?: (?!Staff|Faculty|Jobs?|Careers?|Human|Department|College|School|Office|Is)${word})?)?|(?:${word} ){1,4}?(?:State )?(?:University(?:${campus})?|College|Arboretum|Botanic(?:al)? Gardens?|Foundation|Polytechnic|Zoo)(?![\p{L}])(?! (?:Ave|Avenue|St|Street|Road|Rd|Blvd|Drive|Education|Degree|Level|Credits?|Graduate|Relations|Graduates|Students?)\b)|(?:${word} ){1,4}?Museum(?: Center| Authority)?(?: of (?:${run}))?|(?:${word} ){1,3}?Academy of ${place})`

/** Parts of an organization: their names lead up to it, or stand inside it. */
export const partWords =
  /\b(?:department|dept|division|bureau|office|section|unit|branch|program|personnel|human resources|commission|board|civil service|services)\b/i

/** Begin a sentence or a phrase, and no name. */
export const noName =
  /^(?:(?:a|an|all|any|as|at|by|current|each|every|for|from|if|in|its|local|more|most|no|of|on|other|our|several|some|such|that|these|this|those|to|under|various|with|your|accredited|assistant|chief|deputy|entire|federal|and|or|neighboring|surrounding|adjacent|equivalent|resume|graduate|community|contract|junior|land|private|public|res|research|senior|four|two)\b|(?:college|university|state)\b(?! of))/i

/** Generic: "the City Department", "Various Departments". */
export const noDepartment =
  /^(?:the\s+)?(?:all|any|appropriate|assigned|city|county|each|every|hiring|human resources?|its|local|major|may|operating|other|our|personnel|several|specific|state|that|these|this|user|various|your|in|under|within|work|a|an|and|or)$/i

/** Behind "Company:" or "Organization:", and no name: a kind of employer, or a facet of a search with its count. */
export const noEmployer =
  /^(?:see|n\/a|type)\b|\(\d+\)$|^(?:contract|public|private|community|state|local) (?:college|university|school|agency|employer|organization)$/i

/** "Moss & Fern grows roses in four counties."; refuses "Moss & Fern Inc.". */
export const isSentence = /\p{Ll}{2}[.!?]$(?<!\b(?:Inc|Ltd|Co|Corp|Bros|Dept|Assn|Univ)\.)/u

/** "Transportation, Ohio Department of": a part of an organization, as directories sort it. */
export const partBehindComma = /, (?:\p{Lu}[\p{L} ]*)?(?:Department|Dept\.?|Division|Office|Bureau|Board|Agency) of$/u

/** "Fern Arboretum Eelport, OR Full Time": the employer, the place and the type on one line. */
export const placeOnLine =
  /(?:Academy|Arboretum|Center|Centre|Clinic|College|Foundation|Gardens?|Hospital|Institute|Library|Museum|School|Society|University|Zoo)\s+(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}, ([A-Z]{2}))\s+(?:Full|Part)[- ]?Time\b/u
