/** Where everything is kept when nobody says otherwise. */

/** The data folder, from `SPECMILL_DATA`. */
export const dataFolder = (environment: NodeJS.ProcessEnv = process.env): string => environment.SPECMILL_DATA || 'specmill-data'
