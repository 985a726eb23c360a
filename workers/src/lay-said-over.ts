/** What reviewers said of a content, laid over what is searched of it: an extraction that is new knows nothing of that. */
import type { Store } from '@specmill/store'

export async function laySaidOver(store: Pick<Store, 'layOver'>, sha256: string): Promise<void> {
  // the rules are loaded by the processes that read; here only where somebody has judged
  const { laidOver } = await import('@specmill/extract')
  await store.layOver(sha256, laidOver)
}

/** Does it where whoever was to do it was stopped before, or an earlier version did not. @param isEnding asked before each. */
export async function layWhatIsLeft(store: Pick<Store, 'layOver' | 'notLaidOver'>, isEnding: () => boolean): Promise<void> {
  for (const sha256 of await store.notLaidOver()) {
    if (isEnding()) return
    await laySaidOver(store, sha256)
  }
}
