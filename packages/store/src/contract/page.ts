/** Long lists come in pages. */
export interface Page<Row> {
  rows: Row[]
  /** To be given back for the next page; null on the last one. Opaque. */
  after: string | null
}

export interface Paging {
  /** Rows at most; 50 where nothing is said, never more than 1,000. */
  limit?: number
  /** Of the page before. */
  after?: string | null
}
