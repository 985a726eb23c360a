/** One file to extract: where it lies, what it is called, and where its result belongs. */
export interface Input {
  /** As shown to the user: the path as it was given or found. */
  label: string
  /** The name without folders; it goes into `source.name`. */
  name: string
  /** null: standard input. */
  path: string | null
  /** Folder below the output folder; '' for the output folder itself. */
  folder: string
}

export const standardInput: Input = { label: '-', name: 'stdin', path: null, folder: '' }
