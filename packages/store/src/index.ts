/** Documents, extractions and runs, kept. */
export { dataFolder } from './data-folder.ts'
export { FolderInUse, type Holder } from './folder-lock.ts'
export { openStore, openStoreInMemory } from './open-store.ts'
export { type Content, SeveralContents } from './several-contents.ts'
export type { Run, RunEnd, RunState, SourceItem, Store, Taken } from './store.ts'
export { UnusableStore } from './unusable-store.ts'
