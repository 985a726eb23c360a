/** Ties a schema written by hand to the interface that it describes: a key or value that only one of the two knows does not compile. */
import type { z } from 'zod'

/** @returns the schema as it is; the two type arguments are compared both ways. */
export const tied =
  <Noun>() =>
  <Schema extends z.ZodType<Noun>>(schema: Schema & ([Noun] extends [z.output<Schema>] ? unknown : never)): Schema =>
    schema
