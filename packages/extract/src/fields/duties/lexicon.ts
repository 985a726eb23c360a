/** Verbs of work, as duties begin with them, and the lines among duties that are none. */

const verbs: ReadonlySet<string> = new Set(
  `abate accept account accumulate achieve acknowledge acquire act activate adapt address adjudicate adjust administer adopt advance
    advertise advise advocate aggregate aid allocate allot alter amend analyse analyze answer anticipate appear apply appoint appraise
    apprehend approve arbitrate archive arrange arrest ascertain assemble assess assign assist assume assure attend audit authorize
    automate award bake balance bathe benchmark bill book brace brief bring budget build butcher buy calculate calibrate call cancel
    canvass care carry catalog catalogue caulk certify chair champion change chart check circulate cite clarify classify clean clear
    clerk climb close co-ordinate coach code collaborate collate collect combine commission communicate compare compile complete
    comply compose compost compute conceive conduct confer configure confirm connect conserve consider construct consult contact
    contract contribute control convene convert convey cook coordinate copy correct correspond counsel count cover craft create
    cross-train cultivate curate customise customize cut de-escalate deal debrief debug decide decorate deduct deescalate defend
    define delegate deliver demolish demonstrate deploy deposit describe design designate detain detect determine develop devise
    diagnose dig digitize direct disassemble discipline discuss dismantle dispatch display dispose dissect disseminate distribute
    document download draft draw dress drive edit educate elevate elicit embalm employ empower empty enable encourage enforce engage
    engineer enhance enroll ensure enter envision erect escalate escort establish estimate evaluate examine excavate exchange execute
    exercise expedite explain explore exterminate extract fabricate facilitate fasten feed fertilize field file fill finalise finalize
    fingerprint fix follow forecast forge form formulate forward foster fulfill furnish gain gather generate give govern grade grease
    greet grind groom grow guard guide handle harvest haul have help hire hoist host identify illustrate immunize implement improve
    incorporate index influence inform initiate inoculate input inspect install instill instruct insulate insure integrate interact
    interface interpret interrogate intervene interview inventory invest investigate invoice irrigate issue iterate justify keep label
    launch lay lead learn lease level liaise lift list listen litigate load locate log lubricate mail maintain make manage maneuver
    manoeuvre map mark market measure mediate medicate meet mentor microfilm mix model modernize modify monitor mop motivate mount
    move mow navigate negotiate nominate notarize notify nurse observe obtain offer open operate operationalize optimize orchestrate
    order organize orient originate outline overhaul oversee pack paint participate partner patch patrol pave perform persuade
    photograph pick pilot place plan plant plow plumb polish post pour practice prepare prescribe present preserve preside prevent
    price print prioritize process procure produce program project promote proofread propagate propose prosecute protect prototype
    prove provide prune publicize publish pull purchase pursue push qualify query question raise rake read rebuild recall receive
    recognize recommend reconcile reconstruct record recover recruit recycle redesign reduce refer refine refinish register regulate
    rehabilitate reinforce reinstate reject relate relay release relieve remain remind remodel remove render renew reorganize repair
    repave replace replenish reply report represent request rescue research resolve respond restock restore retain retrieve retrofit
    reupholster review revise rewire rotate route run safeguard sample sanitize saw scale scan schedule score scrape screen scrub
    scrutinize seal search secure seek select sell send sentence serve service set setup sew shape share sharpen shelve ship shovel showcase
    shred sign simulate sketch solder solicit solve sort speak spearhead specify splice sponsor spray staff stamp stay steer sterilize
    stimulate stock store straighten strategize streamline strengthen stripe study submit substitute suggest summarize summon
    supervise supply support survey sweep synchronize synthesize systematize tabulate take tally target teach tend terminate test
    testify tow track train transcribe transfer translate transmit transplant transport travel treat trench triage trim troubleshoot
    tune tutor type uncover undertake unify unload update upgrade upload use utilize vaccinate vacuum validate ventilate verify
    videotape visit volunteer waive walk warn wash watch wax weed weigh weld winterize wipe wire witness work wrap write`
    .split(/\s+/)
    .filter(Boolean),
)

/** The infinitive of a verb of work, from it or its third person; null for other words. */
export function workVerb(word: string): string | null {
  const bare = word.toLowerCase()
  if (verbs.has(bare) || bare === 'is' || bare === 'has' || bare === 'does') return bare
  if (!bare.endsWith('s')) return null
  const forms = [bare.replace(/ies$/, 'y'), bare.replace(/es$/, ''), bare.slice(0, -1)]
  return forms.find(form => verbs.has(form)) ?? null
}

/** Lines that introduce or limit a list of duties. */
export const introductions: readonly RegExp[] = [
  /\b(?:duties|functions|tasks)\b.{0,60}\b(?:are|is) (?:only )?representative of\b|^(?:functions|duties|tasks) (?:listed|shown|noted) (?:apply|are for|for)\b/i,
  /^\(?the omission of (?:specific|any|certain|a)\b/i,
  /^\(?(?:individual|particular|(?:a |any )?(?:particular|given|specific|single)) positions?\b.{0,40}\b(?:may|might|will)\b.{0,40}\b(?:all|some|any|every)\b/i,
  /^\(?(?:the )?examples? (?:below|above|listed|of work)\b.{0,80}\b(?:sample|illustrat|typical|characteristic)/i,
  /^\(?(?:the )?examples? (?:may|do|need|will) not\b/i,
  /^(?:this|the) (?:class(?:ification)?|job) (?:specification|description) represents\b|^(?:the )?specific (?:position|job) assignments?\b.{0,30}\bvary\b/i,
  /^\(?(?:all\b.{0,30}\bneed not\b|not all\b.{0,40}\b(?:duties|tasks|functions|positions)\b)/i,
  /^\(?(?:they|these|this|it) (?:is|are) not\b/i,
  /^\(?(?:the |these )?(?:\w+ )?(?:duties|tasks|functions|statements)\b.{0,60}\bnot\b.{0,20}\b(?:inclusive|exclusive|exhaustive|restrictive)\b/i,
  /^\(?(?:please )?note:/i,
  /^\(?(?:selected|some|certain|most|all) positions\b[^.]{0,40}\)?$/i,
  /^(?:% of )?time\s?%/i,
  /^\(?\s*(?:E|EF|\*)\s*[=:–-]\s*essential\b/i,
  /:\s*$/,
  /^(?:the )?(?:following|these|those|above|below|listed)\b.{0,80}\b(?:examples?|duties|tasks|functions|list|statements?|responsibilities|are|is)\b/i,
  /^(?:this|the) (?:information|list|listing|description|section|document|class specification|specification|job description|summary)\b.{0,120}\b(?:intended|descriptive|illustrative|not|examples?|represent|describes?|reflects?|inclusive)\b/i,
  /^\(?(?:an |the )?(?:employees?|incumbents?) (?:may|might|will) (?:not )?(?:be asked to )?perform (?:some|all|any)\b.{0,20}\bof (?:these|the)\b/i,
  /\bintended (?:only |solely )?as (?:illustrations?|examples?)\b/i,
  /\b(?:illustrative|examples?|descriptive) (?:only|of (?:the )?(?:duties|work|tasks|kinds?|types?))\b/i,
  /\b(?:not|nor) (?:intended )?(?:to be |be )?(?:all[- ]inclusive|exhaustive|restrictive|an exhaustive|a complete|necessarily (?:all|descriptive))\b/i,
  /^(?:essential |typical |major |primary |specific |key |other |marginal |job |work )*(?:duties|functions|tasks|responsibilities|activities|examples)(?: and responsibilities)?(?: of (?:the|this) \w+)? (?:may |will |shall |can )?(?:include|are|consist|listed)\b.{0,80}(?:following|limited to|:)/i,
  /^(?:other duties may be|duties may vary|any one (?:position|employee)|(?:an )?(?:employee|incumbent|individual)s? (?:in|of|assigned to) (?:this|the|any|a) (?:class|classification|position|job)\b.{0,60}\b(?:may|might|need)\b.{0,40}\b(?:all|every|any) )/i,
  /^(?:specific|individual|actual) (?:requirements|duties|assignments|positions?)\b.{0,60}\b(?:described|vary|may|depend|determined)\b/i,
  /^(?:the )?(?:omission|absence|inclusion) of\b/i,
  /^(?:reasonable accommodations?|to perform this job successfully|regular attendance is|management (?:reserves|retains|may))\b/i,
  /^(?:note|notes|n\.b\.|\*)\s*:/i,
  /^(?:these )?(?:duties|tasks|functions) (?:and responsibilities )?(?:are|may) (?:be )?(?:not|only|illustrative|subject|representative)/i,
  /^\(?(?:any of the following|examples? (?:of duties )?(?:are|is)|illustrative only)/i,
]

const rest = '(?:other|related|additional|miscellaneous|similar|special|further|comparable|alternate|incidental)(?! to\\b)'
const tasks = '(?:duties|work|tasks?|functions|assignments?|responsibilities|projects|services|activities|aspects|operations)'

/** Of a duty that stands for all the rest. */
export const catchAllPatterns: readonly RegExp[] = [
  new RegExp(
    `^.{0,60}?\\b${rest},? (?:(?!in\\b|of\\b)[\\w/-]+,? ){0,3}${tasks}\\b[^.;]{0,60}\\b(?:as (?:\\w+ )?(?:assigned|required|needed|necessary|directed|requested|appropriate|delegated|instructed)|assigned|may be (?:assigned|required))\\b`,
    'i',
  ),
  new RegExp(
    `^(?:may )?(?:to )?(?:performs?|does|do|carr(?:y|ies) out|undertakes?|completes?|assumes?)\\s+(?:all |any |such |a variety of )?(?:other |related |similar |additional |miscellaneous |and )+${tasks}\\b[^;]{0,60}$`,
    'i',
  ),
  /^(?:all |any )?other (?:related )?(?:duties|tasks|work|functions)\b/i,
  /^duties as assigned\b/i,
]
