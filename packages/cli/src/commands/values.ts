/** What stands behind an option: its text → a value, or a sentence that says what it must be. */
import { InvalidArgumentError } from 'commander'

export function countFrom(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It must be a whole number, 1 or more.')
  return count
}

export function amountFrom(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError('It must be a number.')
  return value
}

const highestPort = 65_535

export function portFrom(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (!(port <= highestPort)) throw new InvalidArgumentError(`It must be a number from 0 to ${highestPort}; 0 takes a free port.`)
  return port
}

/** As precise as it is written: a year, a month, a day. */
export function dateFrom(text: string): string {
  const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text) ? new Date(text) : null
  // the thirty-first of a shorter month is read as the first of the next one
  if (!date || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text))
    throw new InvalidArgumentError('It must be a date: 2026, 2026-01 or 2026-01-31.')
  return text
}

export function jurisdictionFrom(text: string): string {
  if (!/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(text)) throw new InvalidArgumentError('It must be a code of ISO 3166-2, as US-OH.')
  return text
}

/** @returns a moment, ISO 8601. */
export function momentFrom(text: string): string {
  const moment = Date.parse(text)
  if (Number.isNaN(moment)) throw new InvalidArgumentError('It must be a date, as 2026-01-31.')
  return new Date(moment).toISOString()
}

/** For each command that works on the store. */
export const dataOption = ['--data <folder>', 'the data folder (default: SPECMILL_DATA, or specmill-data)'] as const
