/** Fields of RTF: links, whose words are underlined without being bold, and the check boxes of forms. */

/** Stands for "as it was at first". */
const initially = 25
const checkBox = 1

export class Fields {
  #instruction = ''
  #form = { type: 0, result: initially, initial: 0 }
  /** How many groups are open where the words of a link stand. */
  #linkedGroup: number | null = null

  get inLink(): boolean {
    return this.#linkedGroup !== null
  }

  beginInstruction(): void {
    this.#instruction = ''
  }

  addInstruction(text: string): void {
    this.#instruction += text
  }

  /** @param around how many groups are open around it: the words of the link stand there, after it */
  endInstruction(around: number): void {
    if (/\bHYPERLINK\b/.test(this.#instruction)) this.#linkedGroup = around
  }

  /** @param open how many groups still are */
  afterGroup(open: number): void {
    if (this.#linkedGroup !== null && open < this.#linkedGroup) this.#linkedGroup = null
  }

  beginForm(): void {
    this.#form = { type: 0, result: initially, initial: 0 }
  }

  formWord(word: string, number: number | null): void {
    if (word === 'fftype') this.#form.type = number ?? 0
    else if (word === 'ffres') this.#form.result = number ?? initially
    else if (word === 'ffdefres') this.#form.initial = number ?? 0
  }

  /** The box of a form field; empty where it is none. */
  endForm(): string {
    const { type, result, initial } = this.#form
    if (type !== checkBox) return ''
    return (result === initially ? initial : result) === 1 ? '☒' : '☐'
  }
}
