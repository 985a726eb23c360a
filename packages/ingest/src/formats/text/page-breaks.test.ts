/** Pages of a text: what stands in the margins, where a page begins, what goes on across the break. */
import { expect, test } from '@jest/globals'
import { readText } from './read.ts'

const longText = 'Sails the ferry, sells tickets and keeps the engine clean in every weather. '.repeat(9).trim()

async function shown(text: string): Promise<string[]> {
  const { blocks } = await readText(new TextEncoder().encode(text), 'sample.txt')
  return blocks.map(({ text, look }) => `${look.startsPage ? '>' : ''}${look.margin ?? 'body'}: ${text.slice(0, 40)}`)
}

test.each([
  ['a form feed', 'One.\n\fTwo.', ['body: One.', '>body: Two.']],
  [
    'numbers at the foot, with what is repeated beside them',
    'FERRY MASTER\n\nSails.\n\nMends nets.\n\nRules apply.\n\nPage 1 of 2\n\nSells tickets.\n\nKeeps watch.\n\nRules apply.\n\nPage 2 of 2',
    [
      'body: FERRY MASTER',
      'body: Sails.',
      'body: Mends nets.',
      'footer: Rules apply.',
      'footer: Page 1 of 2',
      '>body: Sells tickets.',
      'body: Keeps watch.',
      'footer: Rules apply.',
      'footer: Page 2 of 2',
    ],
  ],
  [
    'the title repeated with a lone number, after empty lines',
    `FERRY MASTER 12\n\nDUTIES\n${longText}\n\n\n\n\nFERRY MASTER 12\n\n2\n\nPAY\nBy the hour.`,
    [
      'body: FERRY MASTER 12',
      'body: DUTIES',
      `body: ${longText.slice(0, 40)}`,
      '>header: FERRY MASTER 12',
      'header: 2',
      'body: PAY',
      'body: By the hour.',
    ],
  ],
  [
    'lone numbers that count on',
    `Ferry Master\n\nIn summer ${longText}\n\n1\n\nIn winter ${longText}\n\n2\n\nAt night ${longText}`,
    [
      'body: Ferry Master',
      `body: In summer ${longText.slice(0, 30)}`,
      'footer: 1',
      `>body: In winter ${longText.slice(0, 30)}`,
      'footer: 2',
      `>body: At night ${longText.slice(0, 31)}`,
    ],
  ],
  [
    'a number between dashes, and the title continued',
    'Ferry Master\n\nSails.\n\nMends nets.\n\n-2-\n\nFerry Master (continued)\n\nKeeps watch.',
    ['body: Ferry Master', 'body: Sails.', 'body: Mends nets.', '>header: -2-', 'header: Ferry Master (continued)', 'body: Keeps watch.'],
  ],
  ['a lone number is no page', `Grade\n\n12\n\n${longText}`, ['body: Grade', 'body: 12', `body: ${longText.slice(0, 40)}`]],
  [
    'numbered questions are no pages',
    '01\n\nCan you sail?\n\n02\n\nCan you swim?\n\n03\n\nWhy?',
    ['body: 01', 'body: Can you sail?', 'body: 02', 'body: Can you swim?', 'body: 03', 'body: Why?'],
  ],
  [
    'an unfinished sentence goes on across the break',
    'Ferry Master\n\nSails.\n\nSells tickets to those who\n\nPage 1\n\f\ncome on board.\n\nKeeps watch.',
    ['body: Ferry Master', 'body: Sails.', 'body: Sells tickets to those who come on board', 'footer: Page 1', '>body: Keeps watch.'],
  ],
])('%s', async (_name, text, expected) => {
  expect(await shown(text)).toEqual(expected)
})
