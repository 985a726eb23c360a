/** What is asked of a process that draws pages, and what it answers. */

export interface DrawingTask {
  bytes: Uint8Array
  name: string
  /** Counted from 1. */
  page: number
  /** Pixels a point of the page. */
  scale: number
}

export interface PagePicture {
  png: Uint8Array
  /** Pixels a point of the page: less than was asked for where the page is very large. */
  scale: number
}
