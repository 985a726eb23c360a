/** Words by which a line is known to name a job, and lines that stand where a title could but are none. */

/** Last words of titles, singular; words in -er, -or, -ist and the like are known by their ending. */
export const roleWords = new Set(
  'actuary advocate aide apprentice architect assistant associate attendant attorney auxiliary bailiff barista broker captain cashier chaplain chef chief clerk coach coder commander constable consultant concierge cook counsel crewleader custodian dean deckhand deputy detective diver docent driver engineer executive expert faculty fellow firefighter foreman groom guard guide head helper hostler hydrologist hygienist intern judge laborer lead liaison librarian lieutenant lifeguard machinist major marshal mason mechanic messenger midwife nurse officer ombudsman operator page paralegal paramedic paraprofessional partner pastor pilot planner plumber porter postdoc president principal professional professor provost ranger recruit registrar representative rigger roofer scholar scientist secretary sergeant sheriff specialist steward student superintendent surgeon technician technologist trainee treasurer trooper undersheriff usher valet veterinarian volunteer warden welder worker'.split(
    ' ',
  ),
)
export const roleEnding = /(?:ers?|ors?|ists?|ants?|ents?|ians?|yst|ects?|ists?|man|men|woman|person|smith|wright|ographer|keeper|master)$/i
/** Endings that deceive. */
export const noRole = new Set(
  'accident after agreement amount and announcement answer apartment appointment assessment basement behavior better brilliant brother career center chapter color comment community computer constant content continent cover current customer december department development different distant document door earlier easier efficient element elephant employer employment enrollment enter environment equipment error event ever excellent factor father favor fiber filter fire floor folder former further gender german government grant greater her higher however human important improvement indoor instant labor ladder larger laser later leather letter liver lower major management matter member meter minor moment monster monument mother never newer newsletter november number october offer older order ornament other outdoor over paper parent parliament patient payment payments per percent permanent plants power present prior quarter recent recruitment register relevant requirement restaurant roman sector september sewer shelter shipment shower significant silver sister smaller soccer statement sufficient summer talent their timber tower treatment twitter under user vendor vibrant warrant water whether winter wonder younger'.split(
    ' ',
  ),
)

/** Names of kinds of documents and pages. */
export const documentWords =
  /^(?:(?:the|official|city|county|state|current|new|this|general|standard|position|job|class|classification|employment|exam(?:ination)?|civil service|human resources?|hr)\s+)*(?:announcements?|bulletin|career(?:s| opportunit\w+| portal)?|class(?:ification)?(?: spec(?:ification)?s?| descriptions?| standards?)?|description(?: details)?|details?|employment(?: opportunit\w+)?|job(?:s| descriptions?| postings?| details?| announcements?| summary| bulletin| opportunit\w+| openings?| search| vacanc\w+| information| spec(?:ification)?s?)?|opportunit\w+|overview|position(?: descriptions?| details?| announcements?| information| classification description| summary| vacanc\w+)?|posting(?: details?)?|profile|recruitment|spec(?:ification)?s?(?: sheet)?|summary|vacanc(?:y|ies))(?:\s+(?:form|information|details|template|questionnaire))?\s*$/i

/** Words of a web page around the posting. */
export const pageWords =
  /^(?:accept|all jobs|apply(?:\b.*)?|back(?:\b.*)?|browse\b.*|candidate\b.*|careers?(?: at| home|$).*|clear|click\b.*|close|contact us|cookie\b.*|create\b.*|current openings?|download\b.*|email\b.*|faqs?|follow us|home(?:\s*\/.*)?|important|jobs? (?:at|search|alerts?|categor)\b.*|language|learn more|log ?in|login\b.*|main|menu|new|next|now hiring(?!\s*[:–—-]\s*[a-z]).*|our .*|overview|previous|print\b.*|privacy\b.*|refer\b.*|register\b.*|return\b.*|saved? (?:jobs?|search)\b.*|search\b.*|share\b.*|show\b.*|sign[ -](?:in|up|out)\b.*|skip\b.*|submit\b.*|subscribe\b.*|talent\b.*|terms\b.*|view\b.*|we(?:'|’)re hiring.*|welcome\b.*|who we are|why\b.*|work (?:here|with us)\b.*)$/i

/** Employers and their parts: no job, though they stand in large letters at the top. */
export const organizationWords =
  /^(?:the\s+)?(?:(?:municipal\s+)?corporation\s+of\s+the\s+)?(?:city|county|town|village|state|commonwealth|borough|township|university|college|board|office|department|division|bureau|ministry|museum|institute|school district)\s+(?:of|and|&)\b|\b(?:county|university|college|department|division|museum|commission|corporation|inc\.?|llc|foundation|institute|authority|district(?: no\.? ?\d+)?|agency|association|society|garden|academy|government|human resources|resources|board|services|civil service)$/i

/** Terms of employment behind a title; "Firefighter (Part Time)" is how classes themselves are called. */
export const trailingTerms =
  /\s*\((?:full|part)-time\b[^)]*\)\s*$|\s*[-–—,|/]+\s*(?:(?:regular|permanent|temporary|seasonal|hourly|salaried|limited[ -]term|on[ -]call|intermittent|internal|external)\b[\s,/-]*)*(?:full[- ]?time|part[- ]?time|ft|pt|temporary|seasonal|hourly|remote|hybrid)\b.*$/i

/** The sign of a page's picture font behind a title: "Records Clerk !". */
export const icon = /\s+[!"#$%&']\s*$/

/** The organization behind the title of an announcement: ", Department of Parks, Elm University". */
export const organizationBehind =
  /,\s+(?:the\s+)?(?:department|division|school|college|office) of [^,]{3,60},[^;]*\b(?:university|college|museums?|city|county|institute)\b.*$/i
