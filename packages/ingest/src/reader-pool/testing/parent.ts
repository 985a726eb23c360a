/** A process with a pool whose readers are caught in an endless loop; for tests, which kill it. */
import { openReaderPool } from '../open-reader-pool.ts'

const pool = openReaderPool({ program: new URL('./odd-program.ts', import.meta.url), size: 2, spare: 0, deadlineMs: 600_000 })
const pids = [await pool.run('a', { deed: 'pid' }), await pool.run('b', { deed: 'pid' })]
for (const name of ['a', 'b']) void pool.run(name, { deed: 'loop' })
process.send?.([...new Set([...pids, ...pool.state().processes])])
