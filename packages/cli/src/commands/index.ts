/** The list of subcommands. */
import type { Command } from 'commander'
import { extractCommand } from './extract.ts'
import { readCommand } from './read.ts'
import { schemaCommand } from './schema.ts'
import { scoreCommand } from './score.ts'

export const commands: readonly ((program: Command) => void)[] = [extractCommand, readCommand, schemaCommand, scoreCommand]
