import { describe, expect, test } from '@jest/globals'
import { connectedPorts } from './pdfjs-ports.ts'

function opened() {
  const fonts: [string, string][] = []
  const [reader, worker] = connectedPorts((id, name) => fonts.push([id, name]))
  const heard: unknown[] = []
  reader.addEventListener('message', ({ data }) => heard.push(data))
  return { fonts, reader, worker, heard }
}

describe('what is posted at one end', () => {
  test('arrives at the other, and not at once', async () => {
    const { reader, worker, heard } = opened()
    worker.postMessage({ action: 'ready' })
    reader.postMessage({ action: 'configure' })
    expect(heard).toEqual([])
    await Promise.resolve()
    expect(heard).toEqual([{ action: 'ready' }])
  })
  test('arrives as it was, though its sender empties its lists', async () => {
    const { worker, heard } = opened()
    const chunk = { items: [{ str: 'Clerk', transform: [1, 0, 0, 1, 72, 700] }], codes: [44, 92] }
    worker.postMessage({ chunk })
    chunk.items.length = 0
    chunk.codes.length = 0
    chunk.items = []
    await Promise.resolve()
    expect(heard).toEqual([{ chunk: { items: [{ str: 'Clerk', transform: [1, 0, 0, 1, 72, 700] }], codes: [44, 92] } }])
  })
  test('is not copied where it is long: the numbers of a path', async () => {
    const { worker, heard } = opened()
    const path = new Float32Array([0, 72, 700])
    worker.postMessage([path])
    await Promise.resolve()
    expect((heard[0] as unknown[])[0]).toBe(path)
  })
})

test('a listener that went away hears nothing', async () => {
  const { reader, worker } = opened()
  const leaving = new AbortController()
  const [late, gone]: unknown[][] = [[], []]
  const listen = ({ data }: { data: unknown }) => late?.push(data)
  reader.addEventListener('message', listen)
  reader.addEventListener('message', ({ data }) => gone?.push(data), { signal: leaving.signal })
  worker.postMessage(1)
  reader.removeEventListener('message', listen)
  leaving.abort()
  await Promise.resolve()
  expect([late, gone]).toEqual([[], []])
})

test.each([
  [
    'a font is told by its name',
    [['g_d0_f1', 'Font', { extra: { name: 'ABCDEF+Arial-BoldMT' } }]],
    [['g_d0_f1', 'ABCDEF+Arial-BoldMT']],
    0,
  ],
  ['a font that failed has no name', [['g_d0_f2', 'Font', { error: 'no glyphs' }]], [['g_d0_f2', '']], 0],
  ['a picture is handed on', [['img_p0_1', 'Image', { width: 3 }]], [], 1],
])('%s', async (_, sent, told, handedOn) => {
  const { fonts, worker, heard } = opened()
  for (const data of sent) worker.postMessage({ action: 'commonobj', data })
  await Promise.resolve()
  expect(fonts).toEqual(told)
  expect(heard).toHaveLength(handedOn)
})
