/** Which lines leave in doubt whether a verb opens them, and that nothing is asked where they do not decide. */
import { describe, expect, test } from '@jest/globals'
import { AskedTagger, loadTagger } from '../../language/phrases.ts'
import { mostOpenWithVerb, opensWithVerb, verbInDoubt } from './verb-in-doubt.ts'

describe('in doubt', () => {
  const cases: [text: string, doubt: string | null][] = [
    ['Whittles pegs for tents', 'Whittles pegs for tents'],
    ['May carefully whittle pegs', 'whittle pegs'],
    ['Prepares pegs', null],
    ['Preparation of pegs', null],
    ['Incumbents whittle pegs', null],
    ['Whittlers of pegs', null],
    ['Whittling pegs', null],
    ['PEGS and tents', null],
    ['Pegs', null],
    ['The pegs of tents', null],
  ]
  test.each(cases)('%s', (text, doubt) => expect(verbInDoubt(text)).toBe(doubt))
})

describe('by part of speech', () => {
  const cases: [text: string, opens: boolean][] = [
    ['Harnesses the horses', true],
    ['Buries cables', true],
    ['Horse harness and saddles', false],
    ['Traffic lights and signs', false],
  ]
  test.each(cases)('%s', async (text, opens) => expect(opensWithVerb(await loadTagger(), text)).toBe(opens))
})

describe('most of them', () => {
  const [verb, noun, doubt] = ['Prepares pegs', 'Preparation of pegs', 'Unlocks the gates']
  const cases: [texts: string[], asked: number][] = [
    [[verb, verb, doubt], 0],
    [[noun, noun, doubt], 0],
    [[verb, doubt, noun], 1],
  ]
  test.each(cases)('%j: %s asked', (texts, asked) => {
    const phrases = new AskedTagger()
    mostOpenWithVerb(phrases, texts)
    expect(phrases.asked).toBe(asked)
  })
})
