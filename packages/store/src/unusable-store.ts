/** The data folder cannot be used, by anyone; its sentence says why and what to do. */
export class UnusableStore extends Error {
  override readonly name = 'UnusableStore'
}
