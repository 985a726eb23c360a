/** The review page in a real browser. */
import { access } from './page/access.ts'
import { comparison } from './page/compare.ts'
import { lists } from './page/lists.ts'
import { withPage } from './page/open.ts'
import { reach } from './page/reach.ts'
import { review } from './page/review.ts'

await withPage({ lists, review, comparison, access, reach })
