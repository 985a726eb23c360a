/** What the help of each command tells: all that it takes, and how it ends. */
import { describe, expect, test } from '@jest/globals'
import { Command } from 'commander'
import { commands } from './index.ts'

const program = new Command('specmill')
for (const command of commands) command(program)

/** Commands that do something themselves, by the words that call them. */
function leavesOf(command: Command, above: string[] = []): [string, Command][] {
  const own = command.commands.flatMap(child => leavesOf(child, [...above, child.name()]))
  return own.length > 0 ? own : [[above.join(' '), command]]
}

describe.each(leavesOf(program))('%s', (_, command) => {
  test('is described with its arguments and options', () => {
    expect(command.description()).not.toBe('')
    const unsaid = [...command.registeredArguments, ...command.options].filter(({ description }) => !description)
    expect(unsaid.map(one => one.name())).toEqual([])
  })
  test('says what its exit codes mean', () => {
    let said = ''
    command.configureOutput({ writeOut: text => void (said += text) }).outputHelp()
    expect(said).toMatch(/\nExit code: 0 .*[,;] 2 /)
  })
})
