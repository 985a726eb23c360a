/** Words for surroundings and hazards at work. */

/** What threatens health or life, as against what is only unpleasant. */
export const isHazard = (factor: string): boolean =>
  /\b(?:hazard|chemical|toxic|explosi|infecti|disease|pathogen|contagi|electric|violen|abuse|dangerous|radiation|asbestos|firearm|weapon|mechanical parts|moving (?:mechanical |machine)?|machinery|heights|high places|caustic|poison|flammable|combustible|biohazard|blood|bodily|injur|confined space)/i.test(
    factor,
  )

/** Factors as they are named in running text. */
export const factorPhrase =
  /\b(?:outdoors|indoors|outdoor work|temperatures? from \d+ to \d+ degrees|(?:(?:normal|typical|standard|general|indoor|professional|climate[- ]controlled|busy|usual|open|business) )*office (?:environment|setting|conditions)|(?:extreme|varying|variable|hot|cold|high|low|fluctuating|changing) (?:(?:and|or|and\/or) \w+ )?(?:temperatures?|heat|cold)|temperature (?:extremes|variations)|extremes? (?:of |in )?(?:heat|cold|temperatures?)|extreme (?:heat|cold)|(?:all|adverse|inclement|various|changing|extreme|outside|outdoor) (?:types of )?weather(?: conditions)?|outdoor environment|(?:loud|excessive|high|intense|constant) noises?(?: levels?)?|noise level|(?:moderately |very |usually )?(?:noisy|quiet|loud) (?:locations?|environments?|settings?|areas?)|(?:airborne )?dust|fumes|odors|mists|vapors|gases|smoke|vibrations?|humidity|wet(?: and\/or humid| or humid| and humid)?(?: or slippery)? conditions|wetness|dampness|darkness|poor (?:lighting|ventilation)|inadequate lighting|(?:hazardous|toxic|caustic|caustic or toxic) (?:materials|chemicals|substances)|chemicals|(?:moving )?mechanical (?:parts|hazards)|moving machinery|electrical (?:shock|hazards|current)|risk of electrical shock|high,? (?:precarious )?places|heights|confined spaces|infectious (?:diseases?|agents|materials)|communicable diseases?|contagious diseases?|blood ?borne pathogens|bodily fluids|radiation|explosives|animal pathogens|pathogens|allergens|pollen|insects|poisonous plants|traffic(?: hazards)?|uneven (?:terrain|surfaces|ground)|slippery surfaces|violence|hostile (?:individuals|persons|people)|disease|smoke|biohazards|mold)\b/gi
