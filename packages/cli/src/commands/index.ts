/** The list of subcommands. */
import type { Command } from 'commander'
import { configCommand } from './config.ts'
import { diffCommand } from './diff.ts'
import { explainCommand } from './explain.ts'
import { exportCommand } from './export.ts'
import { extractCommand } from './extract.ts'
import { failedCommand } from './failed.ts'
import { forgetCommand } from './forget.ts'
import { importCommand } from './import.ts'
import { readCommand } from './read.ts'
import { recordsCommand } from './records.ts'
import { reprocessCommand } from './reprocess.ts'
import { reviewCommand } from './review.ts'
import { runsCommand } from './runs.ts'
import { schemaCommand } from './schema.ts'
import { scoreCommand } from './score.ts'
import { serveCommand } from './serve.ts'
import { showCommand } from './show.ts'
import { startCommand } from './start.ts'
import { watchCommand, workCommand } from './watch.ts'

/** In the order of the help: what a user does first stands first. */
export const commands: readonly ((program: Command) => void)[] = [
  startCommand,
  extractCommand,
  importCommand,
  serveCommand,
  watchCommand,
  workCommand,
  runsCommand,
  failedCommand,
  recordsCommand,
  exportCommand,
  showCommand,
  reviewCommand,
  explainCommand,
  diffCommand,
  reprocessCommand,
  forgetCommand,
  readCommand,
  schemaCommand,
  scoreCommand,
  configCommand,
]
