/** Part-of-speech of short phrases, asked only where a lexicon is in doubt. This file alone knows compromise, and loads it when first needed. */

export interface PhraseTagger {
  /** Does the phrase begin with a verb in the third person or an infinitive ("Plans meetings", "lift boxes")? */
  startsWithVerb(phrase: string): boolean
  /** Does it begin with a gerund ("planning meetings")? */
  startsWithGerund(phrase: string): boolean
  /** Is it a noun phrase without a verb of its own ("principles of budgeting")? */
  isNounPhrase(phrase: string): boolean
}

/** Remembers that it was asked; answers no. What was read with it must be read again with a tagger that knows. */
export class AskedTagger implements PhraseTagger {
  asked = 0
  startsWithVerb(): boolean {
    this.asked++
    return false
  }
  startsWithGerund(): boolean {
    this.asked++
    return false
  }
  isNounPhrase(): boolean {
    this.asked++
    return false
  }
}

/** Loads compromise (0.3 s, once a process). */
export async function loadTagger(): Promise<PhraseTagger> {
  const { default: nlp } = await import('compromise/two')
  const tags = (phrase: string): string[][] => {
    const json = nlp(phrase.slice(0, 120)).json({ terms: { tags: true, text: true } }) as { terms: { tags: string[] }[] }[]
    return json.flatMap(sentence => sentence.terms.map(term => term.tags))
  }
  return {
    startsWithVerb: phrase => {
      const first = tags(phrase)[0] ?? []
      return first.includes('Verb') && !first.includes('Gerund')
    },
    startsWithGerund: phrase => (tags(phrase)[0] ?? []).includes('Gerund'),
    isNounPhrase: phrase => {
      const all = tags(phrase)
      return all.length > 0 && !all.some(term => term.includes('Verb') && !term.includes('Gerund') && !term.includes('PastTense'))
    },
  }
}
