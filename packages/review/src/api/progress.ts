/** Progress as Server-Sent Events: each run as it moves on. */
import { streamSSE } from 'hono/streaming'
import type { Routes } from './route.ts'

/** A silent connection is closed by proxies after a minute. */
const beat = 20_000
/** Milliseconds after which a client that was cut off asks again. What happened meanwhile is in the inbox. */
const retry = 2_000

export const progress: Routes = (api, { work }) => {
  api.get('/api/progress', context =>
    streamSSE(context, async stream => {
      const told = (data: unknown, event: string) => stream.writeSSE({ event, data: JSON.stringify(data), retry })
      const end = work.onProgress(progress => void told(progress, 'run'))
      const closed = new Promise<void>(resolve => stream.onAbort(resolve))
      const timer = setInterval(() => void told({}, 'beat'), beat)
      await told({}, 'beat')
      await closed
      clearInterval(timer)
      end()
    }),
  )
}
