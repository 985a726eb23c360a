/** Words by which a line is known to name a job, and lines that stand where a title could but are none. */

/** Last words of titles, singular; words in -er, -or, -ist and the like are known by their ending. */
export const roleWords = new Set(
  'aide apprentice architect assistant associate attendant attorney auxiliary captain cashier chief clerk coach commander consultant cook counsel crewleader custodian deputy diver driver engineer executive expert fellow firefighter foreman guard head helper hostler hygienist intern judge laborer lead liaison librarian lieutenant lifeguard machinist major marshal mason mechanic messenger midwife nurse officer operator page paralegal paramedic partner pilot planner plumber porter postdoc president principal professional professor ranger recruit representative scholar scientist secretary sergeant sheriff specialist steward student superintendent surgeon technician technologist trainee trooper usher veterinarian volunteer warden welder worker'.split(
    ' ',
  ),
)
export const roleEnding = /(?:ers?|ors?|ists?|ants?|ents?|ians?|yst|ects?|ists?|man|men|woman|person|smith|wright|ographer|keeper|master)$/i
/** Endings that deceive. */
export const noRole = new Set(
  'amount and center computer customer department development document employment environment equipment event government her improvement number offer order other over paper power present requirement statement summer their treatment under vendor water winter announcement management september october november december center career newsletter twitter employer letter chapter folder matter quarter enter register former however whether member cover per after never ever prior major minor factor sector error color labor favor behavior indoor outdoor floor door'.split(
    ' ',
  ),
)

/** Names of kinds of documents and pages. */
export const documentWords =
  /^(?:(?:the|official|city|county|state|current|new|this|general|standard|position|job|class|classification|employment|exam(?:ination)?|civil service|human resources?|hr)\s+)*(?:announcements?|bulletin|career(?:s| opportunit\w+| portal)?|class(?:ification)?(?: spec(?:ification)?s?| descriptions?| standards?)?|description(?: details)?|details?|employment(?: opportunit\w+)?|job(?:s| descriptions?| postings?| details?| announcements?| summary| bulletin| opportunit\w+| openings?| search| vacanc\w+| information| spec(?:ification)?s?)?|opportunit\w+|overview|position(?: descriptions?| details?| announcements?| information| classification description| summary| vacanc\w+)?|posting(?: details?)?|profile|recruitment|spec(?:ification)?s?(?: sheet)?|summary|vacanc(?:y|ies))(?:\s+(?:form|information|details|template|questionnaire))?\s*$/i

/** Words of a web page around the posting. */
export const pageWords =
  /^(?:accept|all jobs|apply(?:\b.*)?|back(?:\b.*)?|browse\b.*|candidate\b.*|careers?(?: at| home|$).*|clear|click\b.*|close|contact us|cookie\b.*|create\b.*|current openings?|download\b.*|email\b.*|faqs?|follow us|home(?:\s*\/.*)?|important|jobs? (?:at|search|alerts?|categor)\b.*|language|learn more|log ?in|login\b.*|main|menu|new|next|now hiring.*|our .*|overview|previous|print\b.*|privacy\b.*|refer\b.*|register\b.*|return\b.*|saved? (?:jobs?|search)\b.*|search\b.*|share\b.*|show\b.*|sign[ -](?:in|up|out)\b.*|skip\b.*|submit\b.*|subscribe\b.*|talent\b.*|terms\b.*|view\b.*|we(?:'|’)re hiring.*|welcome\b.*|who we are|why\b.*|work (?:here|with us)\b.*)$/i

/** Employers and their parts: no job, though they stand in large letters at the top. */
export const organizationWords =
  /^(?:the\s+)?(?:city|county|town|village|state|commonwealth|borough|township|university|college|board|office|department|division|bureau|ministry|museum|institute|school district)\s+(?:of|and|&)\b|\b(?:county|university|college|department|division|museum|commission|corporation|inc\.?|llc|foundation|institute|authority|district|agency|association|society|garden|academy|government|human resources|resources|board|services)$/i

/** Terms of employment behind a title. */
export const trailingTerms =
  /\s*[-–—,|/]+\s*(?:(?:regular|permanent|temporary|seasonal|hourly|salaried|limited[ -]term|on[ -]call|intermittent|internal|external)\b[\s,/-]*)*(?:full[- ]?time|part[- ]?time|ft|pt|temporary|seasonal|hourly|remote|hybrid)\b.*$/i
