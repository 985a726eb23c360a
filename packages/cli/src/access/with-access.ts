/** Opens the store for a command: itself, or through the service that holds it; and closes it whatever happens in between. */
import { FolderInUse, UnusableStore } from '@specmill/store'
import { type Settings, UnusableQueue } from '@specmill/workers'
import { settingsOf } from '../settings.ts'
import { UsageError } from '../usage-error.ts'
import type { Access } from './access.ts'
import { openLocal } from './local.ts'
import { openRemote } from './remote.ts'

async function openAccess(settings: Settings): Promise<Access> {
  try {
    return await openLocal(settings)
  } catch (error) {
    if (error instanceof FolderInUse && error.holder?.address) return openRemote(error.holder.address, settings.token)
    throw error
  }
}

/**
 * @param said what the command line says beside the environment.
 * @throws UsageError where the store cannot be used, or a process holds it that is no service.
 */
export async function withAccess<Result>(said: Partial<Settings>, use: (access: Access) => Promise<Result>): Promise<Result> {
  let access: Access | null = null
  try {
    access = await openAccess(settingsOf(said))
    return await use(access)
  } catch (error) {
    const isUsage = error instanceof FolderInUse || error instanceof UnusableStore || error instanceof UnusableQueue
    throw isUsage ? new UsageError(error.message) : error
  } finally {
    await access?.close()
  }
}
