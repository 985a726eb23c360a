/** Settings: what the environment says, checked, with what is usual where it says nothing. */
import { availableParallelism } from 'node:os'
import { z } from 'zod'

const oneOfSchemes = (schemes: string[], what: string) =>
  z.string().refine(url => schemes.some(scheme => url.startsWith(scheme)), `must be ${what}`)
const count = (least: number) => z.coerce.number('must be a number').int('must be a whole number').min(least, `must be ${least} or more`)
/** Timers count to 24 days, and one that is told more fires at once. */
const aDay = 86_400
const dayAtMost = `must be ${aDay}, which is a day, or less`
const seconds = count(1).max(aDay, dayAtMost)
const list = (text: string) =>
  text
    .split(' ')
    .flatMap(part => part.split(','))
    .filter(part => part !== '')

/** What may stand in an Authorization header, RFC 6750. */
const bearer = new Set('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~+/-=')
const isBearer = (token: string) => [...token].every(character => bearer.has(character))

/** Each is `SPECMILL_` and its name in capitals: `data` is SPECMILL_DATA. */
export const settingsSchema = z.object({
  data: z.string().min(1).default('specmill-data').describe('the data folder: database, files, lock'),
  store: oneOfSchemes(['pglite:', 'postgres://', 'postgresql://'], 'pglite: or postgres://…')
    .default('pglite:')
    .describe('where documents and extractions are kept: pglite: (in the data folder) or postgres://…'),
  queue: oneOfSchemes(['pglite:', 'postgres://', 'postgresql://', 'redis://', 'rediss://'], 'pglite:, redis://… or postgres://…')
    .default('pglite:')
    .describe('where jobs wait: pglite: (in the embedded store), redis://… or postgres://…'),
  queueName: z
    .string()
    .refine(name => name !== '' && !name.includes(':'), 'must be a name without a colon')
    .nullable()
    .default(null)
    .describe('of the queue on a server; where nothing is said each store has a queue of its own'),
  connections: count(1).default(10).describe('to a PostgreSQL store, at most, of each process'),
  buckets: z
    .string()
    .default('file:inbox')
    .transform(list)
    .describe('folders and buckets that are watched, with spaces between them: file:inbox s3://bucket/prefix'),
  port: count(0).max(65_535, 'must be 65535 or less').default(7_373).describe('of the service; 0 takes a free one'),
  host: z.string().min(1).default('127.0.0.1').describe('address that the service listens on; 0.0.0.0 for all'),
  token: z
    .string()
    .min(16, 'must have 16 characters or more')
    .refine(isBearer, 'must be of letters without accents, digits and ._~+/- only')
    .nullable()
    .default(null)
    .describe('what a caller of the service must show'),
  concurrency: count(0).default(availableParallelism()).describe('files that are worked on at once; 0 leaves the work to others'),
  readers: count(1).nullable().default(null).describe('reader processes; as many as files at once where nothing is said'),
  deadline: seconds.default(30).describe('seconds that one file may take'),
  memory: count(128).default(1_024).describe('megabytes that one reader process may use'),
  attempts: count(1).max(20, 'must be 20 or less').default(3).describe('how often a file is tried that fails of something that may pass'),
  patience: seconds.default(30).describe('seconds after which the work of a process that has fallen silent is given to another'),
  settle: z.coerce
    .number('must be a number')
    .min(0, 'must be 0 or more')
    .max(aDay, dayAtMost)
    .nullable()
    .default(null)
    .describe('seconds that a file in a watched folder must lie unchanged; where nothing is said 1, and 10 for a folder that is polled'),
  after: z
    .enum(['leave', 'move', 'delete'], 'must be leave, move or delete')
    .default('leave')
    .describe('what is done with a file once it is kept'),
  retentionDays: count(1)
    .max(36_525, 'must be a hundred years at most')
    .nullable()
    .default(null)
    .describe('days after which a file that is not seen any more is forgotten; never where nothing is said'),
  logLevel: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'must be trace, debug, info, warn, error, fatal or silent')
    .default('info')
    .describe('what is logged at least'),
})

export type Settings = z.infer<typeof settingsSchema>

/** A setting that cannot be used; its message is a sentence for each. */
export class WrongSettings extends Error {
  override readonly name = 'WrongSettings'
}

const isCapital = (letter: string) => letter !== letter.toLowerCase()
/** retentionDays → SPECMILL_RETENTION_DAYS */
export const variableOf = (name: string) =>
  `SPECMILL_${[...name].map(letter => (isCapital(letter) ? `_${letter}` : letter.toUpperCase())).join('')}`

export const settingNames = Object.keys(settingsSchema.shape) as (keyof Settings)[]

/**
 * @param environment an empty variable is as good as none.
 * @throws WrongSettings
 */
export function settingsFrom(environment: Record<string, string | undefined>): Settings {
  const said = settingNames.flatMap(name => {
    const value = environment[variableOf(name)]
    return value === undefined || value === '' ? [] : [[name, value]]
  })
  const parsed = settingsSchema.safeParse(Object.fromEntries(said))
  if (!parsed.success) {
    const sentences = parsed.error.issues.map(({ path, message }) => `${variableOf(String(path[0]))} ${message}.`)
    throw new WrongSettings(sentences.join(' '))
  }
  const { store, queue } = parsed.data
  if (queue === 'pglite:' && store !== 'pglite:')
    throw new WrongSettings('SPECMILL_QUEUE must be redis://… or postgres://… where SPECMILL_STORE is on a server.')
  return parsed.data
}
