/** The settings of the environment, with what the command line says above them; wrong ones are wrong usage. */
import { type Settings, settingsFrom, WrongSettings } from '@specmill/workers'
import { UsageError } from './usage-error.ts'

/** @throws UsageError */
export function settingsOf(said: Partial<Settings> = {}): Settings {
  try {
    const told = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
    return { ...settingsFrom(process.env), ...told }
  } catch (error) {
    throw error instanceof WrongSettings ? new UsageError(error.message) : error
  }
}
