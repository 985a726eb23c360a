/** The list of subcommands. */
import type { Command } from 'commander'
import { extractCommand } from './extract.ts'
import { importCommand } from './import.ts'
import { readCommand } from './read.ts'
import { schemaCommand } from './schema.ts'
import { scoreCommand } from './score.ts'
import { showCommand } from './show.ts'
import { startCommand } from './start.ts'

export const commands: readonly ((program: Command) => void)[] = [
  startCommand,
  extractCommand,
  importCommand,
  showCommand,
  readCommand,
  schemaCommand,
  scoreCommand,
]
