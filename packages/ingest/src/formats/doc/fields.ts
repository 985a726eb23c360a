/** Fields in a text: an instruction, which is not printed, and the words that it gave: [MS-DOC] 2.8.25. */

const begins = '\u0013'
const separates = '\u0014'
const ends = '\u0015'

export class Fields {
  readonly #open: { instruction: string; inResult: boolean }[] = []

  /** Follows one character. @returns whether it is printed */
  shows(character: string): boolean {
    const field = this.#open.at(-1)
    if (character === begins) this.#open.push({ instruction: '', inResult: false })
    else if (character === separates && field) field.inResult = true
    else if (character === ends) this.#open.pop()
    else {
      if (field && !field.inResult && field.instruction.length < 40) field.instruction += character
      return this.#open.every(({ inResult }) => inResult)
    }
    return false
  }

  get inLink(): boolean {
    return this.#open.some(({ instruction }) => /^\s*HYPERLINK\b/.test(instruction))
  }
}
