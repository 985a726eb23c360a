/** The list of route groups. */
import { corrections } from './corrections.ts'
import { exports } from './exports.ts'
import { extractions } from './extractions.ts'
import { files } from './files.ts'
import { health } from './health.ts'
import { inbox } from './inbox.ts'
import { originals } from './originals.ts'
import { progress } from './progress.ts'
import { records } from './records.ts'
import type { Routes } from './route.ts'
import { runs } from './runs.ts'

export const routes: readonly Routes[] = [health, inbox, files, runs, progress, extractions, originals, corrections, records, exports]
