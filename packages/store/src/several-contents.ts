/** A name or the beginning of a hash that stands for more than one content: the question has to be narrower. */
export interface Content {
  sha256: string
  /** A file that has it; null where it was asked for by its hash. */
  path: string | null
}

/** Enough to choose from, and still one sentence. */
const mostListed = 5

export class SeveralContents extends Error {
  override readonly name = 'SeveralContents'
  readonly contents: Content[]

  constructor(what: string, contents: Content[]) {
    const listed = contents.slice(0, mostListed).map(({ sha256, path }) => (path === null ? sha256 : `${path} (${sha256.slice(0, 12)})`))
    const more = contents.length > mostListed ? ` and ${contents.length - mostListed} more` : ''
    super(`“${what}” stands for ${contents.length} contents: ${listed.join(', ')}${more}; name one by more of its path or by its hash.`)
    this.contents = contents
  }
}
