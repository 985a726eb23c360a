/** A service on the command line: opens it, lets it work until it is told to end, and drains it. */

import { UnusableBucket } from '@specmill/ingest'
import { CannotListen } from '@specmill/review'
import { FolderInUse, UnusableStore } from '@specmill/store'
import { type Settings, UnusableQueue } from '@specmill/workers'
import { UsageError } from '../usage-error.ts'
import { openLog } from './log.ts'
import { openService, type Service, type ServiceParts } from './open-service.ts'
import { untilTold } from './until-told.ts'

/** What the settings name cannot be used; each with a sentence. */
const unusable = [FolderInUse, UnusableStore, UnusableQueue, UnusableBucket, CannotListen]

/** Milliseconds, in which the last lines of the log are written. */
const lingering = 1_000

/**
 * @param during what is done while it runs; the service ends when it ends, or when the process is told to.
 * @throws UsageError where it cannot be opened.
 */
export async function runService(
  settings: Settings,
  parts: ServiceParts,
  during: (service: Service, ended: Promise<unknown>) => Promise<void>,
): Promise<void> {
  const log = openLog(settings.logLevel)
  const service = await openService(settings, parts, log).catch(error => {
    throw unusable.some(kind => error instanceof kind) ? new UsageError(error.message) : error
  })
  try {
    const told = untilTold()
    told.then(signal => log.info({ signal }, 'draining'))
    await during(service, told)
  } finally {
    await service.close()
    log.info('ended')
    // what a library still hopes for from a server that is gone holds nobody up
    setTimeout(() => process.exit(), lingering).unref()
  }
}
