/** What an operator asks of a store as a whole. */

export interface Forgotten {
  sha256: string
  /** How many source items went with it. */
  items: number
}

export interface StoreSize {
  contents: number
  items: number
  extractions: number
  records: number
}

export interface Maintenance {
  /**
   * Removes a content and all that was made of it: bytes, items, runs, document, extractions, records, corrections. The hash and the fact stay as an event.
   * @param what as for `findExtraction`, whether or not there is an extraction. @returns null if there is no such content. @throws SeveralContents
   */
  forget(what: string): Promise<Forgotten | null>
  /** Hashes of what somebody wanted forgotten, without what was taken in again since: a file of it that still lies in a bucket stays out. */
  forgotten(): Promise<ReadonlySet<string>>
  /** Forgets contents of which no file was seen for so many days and no run is unfinished; a file of it that comes again is taken in. */
  forgetOlderThan(days: number): Promise<Forgotten[]>
  size(): Promise<StoreSize>
  /** The same for all who have this store open, and for no other store: a name without a colon. */
  installation(): Promise<string>
  /**
   * Gives back the room of rows that are no more, table by table: for a service that runs for days. The embedded database does not do so by
   * itself; a database server does, and nothing happens.
   */
  tidy(): Promise<void>
  /** Does the database answer? @throws whatever it answers instead. */
  ping(): Promise<void>
  /** Writes into the lock of the data folder where the service that holds it can be reached, `http://127.0.0.1:7373`; null takes it back. Does nothing on a database server. */
  announce(address: string | null): Promise<void>
}
