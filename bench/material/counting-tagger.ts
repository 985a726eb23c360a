/** Counts what is asked of a part-of-speech tagger, and passes it on. */
import type { PhraseTagger } from '@specmill/extract'

export class CountingTagger implements PhraseTagger {
  questions = 0
  readonly phrases = new Set<string>()
  readonly #tagger: PhraseTagger

  constructor(tagger: PhraseTagger) {
    this.#tagger = tagger
  }
  startsWithVerb(phrase: string): boolean {
    return this.#counted(phrase).startsWithVerb(phrase)
  }
  startsWithGerund(phrase: string): boolean {
    return this.#counted(phrase).startsWithGerund(phrase)
  }
  isNounPhrase(phrase: string): boolean {
    return this.#counted(phrase).isNounPhrase(phrase)
  }
  #counted(phrase: string): PhraseTagger {
    this.questions++
    this.phrases.add(phrase)
    return this.#tagger
  }
}
