/** Verbs of work, as duties begin with them, and the lines among duties that are none. */

const verbs: ReadonlySet<string> = new Set(
  `accept account accumulate achieve acquire act adapt address adjudicate adjust administer adopt advance advertise advise advocate
    aggregate aid allocate alter analyse analyze answer anticipate appear apply appoint appraise apprehend approve arrange arrest
    ascertain assemble assess assign assist assume assure attend audit authorize automate bake balance bathe benchmark bill book brief
    bring budget build butcher buy calculate calibrate call canvass care carry catalog catalogue certify chair champion change chart
    check circulate cite clarify classify clean clear clerk close co-ordinate coach code collaborate collate collect combine
    communicate compare compile complete compose compute conceive conduct confer configure confirm conserve consider construct consult
    contact contract contribute control convene convert convey cook coordinate copy correct correspond counsel count cover craft
    create cross-train cultivate curate customise customize cut de-escalate deal debug decide deescalate define delegate deliver
    demonstrate deploy describe design designate detect determine develop devise diagnose digitize direct disassemble discuss dispatch
    display dispose dissect disseminate distribute document draft draw dress drive edit educate elevate elicit employ empower empty
    enable encourage enforce engage engineer enhance ensure enter envision escalate escort establish estimate evaluate examine
    excavate exchange execute exercise expedite explain explore extract fabricate facilitate feed field file fill finalise finalize
    fix follow forecast forge form formulate forward foster fulfill furnish gather generate give govern grade greet grow guard guide
    handle have help hire host identify illustrate immunize implement improve index inform initiate input inspect install instruct
    insure integrate interact interface interpret interrogate interview inventory invest investigate invoice issue iterate justify
    keep label launch lay lead learn lease level liaise lift list listen load locate log lubricate mail maintain make manage map mark
    market measure mediate medicate meet mentor model modernize modify monitor motivate mount move mow negotiate notify nurse observe
    obtain offer open operate operationalize optimize orchestrate order organize orient originate overhaul oversee pack paint
    participate partner patch patrol pave perform persuade photograph pick place plan plant plow plumb post practice prepare prescribe
    present preserve prevent price print prioritize process procure produce program project promote proofread propose prosecute
    protect prototype prove provide prune publicize publish pull purchase pursue push qualify query raise read receive recognize
    recommend reconcile record recruit redesign reduce refer refine register regulate rehabilitate reinforce relate relay relieve
    remain remove render renew reorganize repair replace reply report represent request research resolve respond restock restore
    retain retrieve reupholster review revise rotate route run safeguard sample sanitize scale scan schedule score screen search
    secure seek select sell send sentence serve service set setup shape share ship shovel sign solder solicit solve sort speak
    spearhead specify sponsor spray staff stay steer sterilize stimulate stock store strategize streamline strengthen study submit
    substitute suggest summarize supervise supply support survey sweep synthesize systematize tabulate take target teach terminate
    test testify tow track train transcribe transfer translate transmit transport travel treat triage troubleshoot tune type undertake
    unify unload update upgrade use utilize validate verify visit volunteer walk warn wash watch weigh weld wire work write`
    .split(/\s+/)
    .filter(Boolean),
)

/** The infinitive of a verb of work, from it or its third person; null for other words. */
export function workVerb(word: string): string | null {
  const bare = word.toLowerCase()
  const forms = [bare, bare.replace(/ies$/, 'y'), bare.replace(/es$/, ''), bare.replace(/s$/, '')]
  if (bare === 'is' || bare === 'has' || bare === 'does') return bare
  return forms.find(form => verbs.has(form)) ?? null
}

/** Lines that introduce or limit a list of duties. */
export const introductions: readonly RegExp[] = [
  /:\s*$/,
  /^(?:the )?(?:following|these|those|above|below|listed)\b.{0,80}\b(?:examples?|duties|tasks|functions|list|statements?|responsibilities|are|is)\b/i,
  /^(?:this|the) (?:information|list|listing|description|section|document|class specification|specification|job description|summary)\b.{0,120}\b(?:intended|descriptive|illustrative|not|examples?|represent|describes?|reflects?|inclusive)\b/i,
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
