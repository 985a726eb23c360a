/** The environment → settings, and what is said of those that cannot be used. */
import { expect, test } from '@jest/globals'
import { settingsFrom, variableOf, WrongSettings } from './settings.ts'
import { shownSettings } from './shown-settings.ts'

test('where nothing is said, all is embedded', () => {
  expect(settingsFrom({ SPECMILL_DATA: '', HOME: '/root' })).toMatchObject({
    data: 'specmill-data',
    store: 'pglite:',
    queue: 'pglite:',
    buckets: ['file:inbox'],
    port: 7373,
    token: null,
    after: 'leave',
    retentionDays: null,
  })
})

test('what is said is read', () => {
  const environment = {
    SPECMILL_STORE: 'postgres://mill:grain@db/specmill',
    SPECMILL_QUEUE: 'redis://:grain@cache:6379/2',
    SPECMILL_BUCKETS: 'file:inbox, file:/mnt/share  s3://specs/new',
    SPECMILL_CONCURRENCY: '8',
    SPECMILL_SETTLE: '0.5',
    SPECMILL_RETENTION_DAYS: '90',
  }
  expect(settingsFrom(environment)).toMatchObject({
    buckets: ['file:inbox', 'file:/mnt/share', 's3://specs/new'],
    concurrency: 8,
    settle: 0.5,
    retentionDays: 90,
  })
})

const wrong: [Record<string, string>, string][] = [
  [{ SPECMILL_PORT: 'seven' }, 'SPECMILL_PORT must be a number.'],
  [{ SPECMILL_PORT: '70000' }, 'SPECMILL_PORT must be 65535 or less.'],
  [{ SPECMILL_CONCURRENCY: '1.5' }, 'SPECMILL_CONCURRENCY must be a whole number.'],
  [{ SPECMILL_QUEUE_NAME: 'mill:one' }, 'SPECMILL_QUEUE_NAME must be a name without a colon.'],
  [{ SPECMILL_PATIENCE: '0' }, 'SPECMILL_PATIENCE must be 1 or more.'],
  [{ SPECMILL_DEADLINE: '2147484' }, 'SPECMILL_DEADLINE must be 86400, which is a day, or less.'],
  [{ SPECMILL_SETTLE: '1e9' }, 'SPECMILL_SETTLE must be 86400, which is a day, or less.'],
  [{ SPECMILL_AFTER: 'burn' }, 'SPECMILL_AFTER must be leave, move or delete.'],
  [{ SPECMILL_STORE: 'sqlite:x' }, 'SPECMILL_STORE must be pglite: or postgres://….'],
  [{ SPECMILL_TOKEN: 'short' }, 'SPECMILL_TOKEN must have 16 characters or more.'],
  [{ SPECMILL_STORE: 'postgres://db/x' }, 'SPECMILL_QUEUE must be redis://… or postgres://… where SPECMILL_STORE is on a server.'],
]
test.each(wrong)('%j is refused', (environment, sentence) => {
  expect(() => settingsFrom(environment)).toThrow(WrongSettings)
  expect(() => settingsFrom(environment)).toThrow(sentence)
})

test('secrets are not shown', () => {
  const environment = {
    SPECMILL_STORE: 'postgres://mill:grainsack@db/specmill',
    SPECMILL_QUEUE: 'rediss://:grainsack@cache:6379/2',
    SPECMILL_BUCKETS: 's3://specs/new?secretAccessKey=grainsack file:inbox',
    SPECMILL_TOKEN: 'grainsackgrainsack',
  }
  const shown = shownSettings(settingsFrom(environment), environment)
  expect(JSON.stringify(shown)).not.toContain('grainsack')
  const valueOf = Object.fromEntries(shown.map(({ variable, value }) => [variable, value]))
  expect(valueOf.SPECMILL_STORE).toBe('postgres://mill:hidden@db/specmill')
  expect(valueOf.SPECMILL_BUCKETS).toBe('s3://specs/new?secretAccessKey=hidden file:inbox')
  expect(shown.filter(({ isSet }) => isSet)).toHaveLength(4)
})

test('names of variables', () => {
  expect(variableOf('retentionDays')).toBe('SPECMILL_RETENTION_DAYS')
})
