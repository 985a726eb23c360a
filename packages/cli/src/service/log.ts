/** The log of a service: one line of JSON an event, with ids and never with the text of a document. On a terminal it is left to the table. */
import { pino } from 'pino'

export type Log = ReturnType<typeof openLog>

/** Writes to standard error, so that standard output stays the user's. @param level as in the settings. */
export const openLog = (level: string) => pino({ level, base: { program: 'specmill' } }, pino.destination({ dest: 2, sync: false }))
