/** Opens the store for a command: itself, or through the service that holds it; and closes it whatever happens in between. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
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

/** Why there is nothing to look at; null where there is a store, or a server that has one. */
export const noStore = ({ store, data }: Settings): string | null =>
  store === 'pglite:' && !existsSync(join(data, 'database'))
    ? `there is no store in ${data}; import something, or name its folder with --data.`
    : null

/**
 * @param said what the command line says beside the environment.
 * @param options `makes`: whether a store is made where there is none, as by whoever puts something in.
 * @throws UsageError where the store cannot be used, or a process holds it that is no service.
 */
export async function withAccess<Result>(
  said: Partial<Settings>,
  use: (access: Access) => Promise<Result>,
  { makes = false }: { makes?: boolean } = {},
): Promise<Result> {
  let access: Access | null = null
  try {
    const settings = settingsOf(said)
    const absence = makes ? null : noStore(settings)
    if (absence !== null) throw new UsageError(absence)
    access = await openAccess(settings)
    return await use(access)
  } catch (error) {
    const isUsage = error instanceof FolderInUse || error instanceof UnusableStore || error instanceof UnusableQueue
    throw isUsage ? new UsageError(error.message) : error
  } finally {
    await access?.close()
  }
}
