/** Room on the disk: work waits while there is too little, and goes on. */
import { beforeEach, expect, test } from '@jest/globals'
import { isDiskFull, openRoom, type Room } from './room.ts'

let left: number
let said: string[]
let room: Room
beforeEach(() => {
  left = 500
  said = []
  room = openRoom({ folder: 'data', least: 100, every: 5, report: sentence => said.push(sentence), left: async () => left })
})
const full = () => Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
const aWhile = () => new Promise(resolve => setTimeout(resolve, 30))

test('where there is room, nothing is said', async () => {
  await room.enough()
  expect(await room.whileThereIs(async () => 'written')).toBe('written')
  expect([room.lack, said]).toEqual([null, []])
})

test('too little is said once, and so is that there is enough again', async () => {
  left = 50
  let isBegun = false
  const begun = room.enough().then(() => {
    isBegun = true
  })
  await aWhile()
  expect(isBegun).toBe(false)
  expect(room.lack).toMatch(/^Only 0 MB are left where data lies/)
  left = 500
  await begun
  expect(room.lack).toBeNull()
  expect(said).toEqual([expect.stringMatching(/^Only/), 'There is room again where data lies; work goes on.'])
})

test('whoever asks is told, though nothing is to be begun', async () => {
  left = 50
  expect(await room.look()).toMatch(/^Only/)
  left = 500
  expect(await room.look()).toBeNull()
  expect(said).toHaveLength(2)
})

test('what could not be written is written when there is room', async () => {
  const errors = [full(), Object.assign(new Error('the statement failed'), { cause: Object.assign(full(), { code: '53100' }) })]
  const written = await room.whileThereIs(async () => {
    const error = errors.shift()
    if (error) throw error
    return 'written'
  })
  expect(written).toBe('written')
  expect(said[0]).toBe('The disk is full where data lies; work waits until there is room.')
})

test('other errors are not waited for', async () => {
  await expect(room.whileThereIs(() => Promise.reject(new Error('torn')))).rejects.toThrow('torn')
  expect(isDiskFull(full())).toBe(true)
  expect(isDiskFull(new Error('ENOENT'))).toBe(false)
})

test('the end of the program ends the waiting', async () => {
  left = 0
  const waiting = room.enough()
  await aWhile()
  room.close()
  await expect(waiting).rejects.toThrow('The program ended')
})

test('a database server says itself when it is full', async () => {
  const onServer = openRoom({ folder: null, every: 5, report: sentence => said.push(sentence) })
  let attempts = 0
  const write = async () => {
    if (++attempts < 3) throw Object.assign(new Error('could not extend file'), { code: '53100' })
  }
  await onServer.whileThereIs(write)
  expect(attempts).toBe(3)
  expect(said[0]).toBe('The disk is full on the server of the database; work waits until there is room.')
})
