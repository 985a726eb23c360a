/** Common words that hold a ligature, in lower case: they tell which one a glyph is that its font does not name. */
export const ligatureWords: readonly string[] =
  `abilities able-bodied accepting accommodation accommodations achieving action actions activities additional adapting administration
  administrative admitted affect affected affiliation affirmative affordable after aircraft allocation anticipated application applications
  appointing assisting attach attached attachments attend attendance attending attention attitude attitudes attorney attorneys
  authentication benefit benefits better building certificate certificates certification certifications certified certifies certify
  citizenship classification classifications classified collecting collection collections combination committee committees communicating
  communication communications competitive completion condition conditions confidence confidential confidentiality confirm conflict
  conflicting conflicts connection consideration construction continuous coordinating coordination correction craft creating creative cutting
  deficiencies deficiency define defined defining definition description descriptions determination differ difference differences different
  difficult difficulties difficulty digitization direction directing discrimination diversification diversified diversify draft drafting drafts
  duties education educational effect effective effectively effectiveness effects efficiencies efficiency efficient efficiently effort
  efforts election elections entities entity equitable essential estimates ethnicity evaluating evaluation examination executive existing
  experiential facilities facilitate field fields figure figures file filed files filing fill filled final finance finances financial
  find finding findings fingerprint fingerprinting fire firearms firm first fiscal fit fitness five fleet flexibility flexible float
  floor floors flow flowers fluency fluent fluently fluid formatting fulfill fulfills function functions graduation identification identified identifies
  identify identity identifying implementation incentive independently influence information initiate initiative initiatives inspection
  instruction instructions institution institutions interpretation investigation layoff left letter letters lift lifting lifts little
  location locations manufacturing marketing matter matters meeting meetings mentoring modification modifications modified modify motivated
  multiple national negotiation nonprofit notification notifications notified notify objectives offer offered offering offerings offers
  office officer officers offices official officials operating operation operational operations opportunities opportunity organization
  organizational orientation overtime participate participates participating participation patience patterns permitted planning policies
  position positions practice practices preparation presentation presentations prevention proficiency proficient profile profit profiles
  promotional qualification qualifications qualified qualifies qualify quantities quantitative quarantine questions rating ratification
  recommendation recommendations recreation reflect reflected reflecting reflection reflects registration regulation regulations relating relation
  relations relationship relationships reporting representation representatives requisition responsibilities responsibility retention
  satisfactory satisfy scaffolding scientific scientifically section sections selection sensitive setting settings shift shifting shifts
  significance significant significantly simplify sitting situations skills soft software specialties specific specifically specification
  specifications specified specifies specify staff staffed staffing statistical statistics stuff submitted submitting substitution
  sufficient sufficiently supporting testing theft thereafter time timely times title titles traffic training transportation travelling
  twelfth unclassified until updating utilities utilization valid verification verified verifies verify violation violations workflow
  workflows working writing written`.split(/\s+/)
