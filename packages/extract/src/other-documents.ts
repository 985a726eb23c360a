/** Documents of other kinds that speak of jobs, pay and duties, and describe no job: minutes, résumés, policies, contracts, news. */
import type { Reading } from './engine/reading.ts'

interface OtherDocument {
  name: string
  /** A line near the top, whole. */
  headed?: RegExp
  /** Anywhere; so many of these patterns must be met. */
  signs?: readonly RegExp[]
  needed?: number
}

const kinds: readonly OtherDocument[] = [
  { name: 'recipe', signs: [/^ingredients:?$/im, /\b(?:preheat|serves \d|tsp|tbsp|tablespoons?|teaspoons?|simmer|whisk)\b/i], needed: 2 },
  {
    name: 'minutes or agenda',
    headed: /^(?:draft |approved |official )?(?:minutes|agenda)\b(?!.*\b(?:clerk|secretary)\b)/i,
    signs: [/\bcall(?:ed)? (?:the meeting )?to order\b/i, /\badjourn(?:ed|ment)\b/i, /\b(?:motion|moved|seconded) (?:by|to)\b/i],
    needed: 2,
  },
  {
    name: 'résumé',
    headed: /^(?:r[eé]sum[eé]|curriculum vitae)(?: of .*)?$/i,
    signs: [
      /^(?:career |professional )?objective:?$/im,
      /\breferences (?:are )?(?:available|furnished|provided) (?:up)?on request\b/i,
      /\b(?:19|20)\d{2}\s*(?:[-–—]|to)\s*present\b/i,
      /(?:\([2-9]\d{2}\) ?|\b[2-9]\d{2}[-.])\d{3}[-.]\d{4}.*@|@.*(?:\([2-9]\d{2}\) ?|\b[2-9]\d{2}[-.])\d{3}[-.]\d{4}/,
    ],
    needed: 2,
  },
  {
    name: 'policy or rule',
    headed:
      /^(?:\p{L}+ ){0,4}(?:employee handbook|personnel (?:policy|policies|rules|manual)|policy(?: and procedures?)?(?: manual| statement)?|policies and procedures|ordinance|resolution|administrative regulation|standard operating procedure|collective bargaining agreement|memorandum of understanding)(?: no\.? .*| #.*)?$/iu,
    signs: [
      /\bthis (?:policy|handbook|ordinance|resolution|procedure|regulation) (?:is|sets?|applies|establish|describes|shall|covers)/i,
      /\bbe it (?:resolved|ordained)\b|\bdoes (?:hereby )?(?:resolve|ordain)\b|\bresolves? as follows\b/i,
      /\bwhereas,/i,
    ],
    needed: 1,
  },
  {
    name: 'rule about descriptions of jobs',
    signs: [
      /\b(?:an?|each|every) (?:class(?:ification)?|job|position) (?:specification|description) (?:contains|includes|is|must|shall|should)\b/i,
      /\bthis section (?:of the (?:\p{L}+ ){1,2})?(?:describes|itemizes|lists|provides)\b/iu,
      /\b(?:civil service (?:commission|rules?|title)|classification (?:plan|schedules?)|(?:county|city|municipal) code|personnel (?:board|director|officer)|ordinance)\b/i,
    ],
    needed: 2,
  },
  {
    name: 'contract',
    signs: [
      /\bthis (?:\w+ )?(?:agreement|contract) is (?:made|entered)\b/i,
      /\bin witness whereof\b/i,
      /\bindemnify\b|\bhold harmless\b/i,
      /\bhereinafter\b/i,
      /\bparties (?:hereto|agree|have executed)\b/i,
    ],
    needed: 2,
  },
  {
    name: 'news',
    headed: /^by \p{Lu}\p{L}+ \p{Lu}\p{L}+(?:, .*)?$|^staff writer$|^\(?(?:AP|Reuters)\)?$/iu,
    signs: [/["”]\s*\p{Lu}?\p{L}+ (?:said|told)\b|\bsaid\.(?:\s|$)|["”,] (?:said|says) /u],
    needed: 1,
  },
  { name: 'press release', headed: /^(?:for immediate release|press release|news release|media release)\b.*$/i },
  {
    name: 'letter',
    signs: [/^dear (?:mr|mrs|ms|mx|dr|prof)\b/im, /^(?:sincerely|yours (?:truly|sincerely|faithfully)|(?:best|kind) regards)\b/im],
    needed: 2,
  },
  { name: 'offer', signs: [/\bpleased to offer you\b/i, /^dear\b/im], needed: 2 },
  { name: 'evaluation', headed: /^(?:annual |employee |probationary )*performance (?:evaluation|appraisal|review)(?: form)?$/i },
  {
    name: 'form, list or guide',
    headed:
      /^(?:table of contents|invoice|purchase order|(?:course )?syllabus|interview (?:guide|questions)|memorandum|memo|(?:organi[sz]ation(?:al)? chart)|salary schedule\b(?!\s*:).*|job application|application for employment|how to (?:hire|write|become|recruit)\b.*|how (?:do|can) (?:i|you)\b.*\?|frequently asked questions|faqs?|.* interview questions|.* job description template|(?:exit |employee )?(?:survey|questionnaire))$/i,
  },
]

/** So many lines name the document. */
const head = 8

/** Are so many of the signs there? Asked no further than is needed to tell: each is searched for in the whole text. */
function hasSigns(text: string, signs: readonly RegExp[], needed: number): boolean {
  let met = 0
  for (const [index, sign] of signs.entries()) {
    if (met >= needed || met + signs.length - index < needed) break
    if (sign.test(text)) met++
  }
  return met >= needed
}

/** @returns the kind of document that is no description of a job; null where nothing says so */
export function otherDocument(reading: Pick<Reading, 'blocks'>): string | null {
  const lines = reading.blocks.map(block => block.text.trim()).filter(Boolean)
  const top = lines.slice(0, head)
  const text = lines.join('\n').slice(0, 60_000)
  for (const { name, headed, signs = [], needed = 0 } of kinds) {
    const isHeaded = headed === undefined || top.some(line => line.length < 120 && headed.test(line))
    // several signs tell without a heading; a heading alone is enough where no sign is asked for
    if ((isHeaded || needed > 1) && hasSigns(text, signs, needed)) return name
  }
  return null
}
