/** Which bytes are text, and what they say. */
import { expect, test } from '@jest/globals'
import { decode } from './decode.ts'
import { looksLikeText } from './looks-like.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, big: boolean) => {
  const swapped = Buffer.from(text, 'utf16le')
  return new Uint8Array(big ? swapped.swap16() : swapped)
}
const latin = (text: string) => new Uint8Array([...text].map(letter => (letter === '’' ? 0x92 : letter.charCodeAt(0))))
const sentence = 'The clerk’s pay is fixed by the board.'

test.each([
  ['UTF-8', utf8(sentence), 'utf-8'],
  ['UTF-8 with a mark', utf8(`\ufeff${sentence}`), 'utf-8'],
  ['UTF-16, little end first, with a mark', utf16(`\ufeff${sentence}`, false), 'utf-16le'],
  ['UTF-16, big end first, with a mark', utf16(`\ufeff${sentence}`, true), 'utf-16be'],
  ['UTF-16, little end first, without a mark', utf16(sentence, false), 'utf-16le'],
  ['UTF-16, big end first, without a mark', utf16(sentence, true), 'utf-16be'],
  ['Windows-1252', latin(sentence), 'windows-1252'],
])('%s', (_name, bytes, encoding) => {
  expect(looksLikeText(bytes)).toBe(true)
  expect(decode(bytes)).toEqual({ text: sentence, encoding, lost: 0 })
})

test('a few damaged letters do not change the encoding', () => {
  const bytes = new Uint8Array([...utf8('’ ’ ’ ’ '), 0xff])
  expect(decode(bytes)).toEqual({ text: '’ ’ ’ ’ \ufffd', encoding: 'utf-8', lost: 1 })
})

test.each([
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
  ['a zip file', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 8, 0])],
  ['one zero in a text', utf8('Clerk\0 of the board')],
  ['noise without zeros', Uint8Array.from({ length: 4000 }, (_, at) => 1 + ((at * 7919) % 255))],
  ['RTF', utf8('{\\rtf1\\ansi Clerk}')],
  ['HTML', utf8('\n<!DOCTYPE html><p>Clerk')],
  ['HTML without a type', utf8('\ufeff<HTML><body>Clerk')],
  ['XML', utf8('<?xml version="1.0"?><job/>')],
])('%s is no text', (_name, bytes) => {
  expect(looksLikeText(bytes)).toBe(false)
})
