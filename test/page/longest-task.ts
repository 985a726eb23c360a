/** How long the page keeps its one thread busy at a stretch: in processor time, so that other programs of the machine count for nothing. */
import type { Browser, Page } from 'playwright-core'

interface TraceEvent {
  ph: string
  name: string
  pid: number
  tid: number
  /** Processor time in microseconds. */
  tdur?: number
  args: { name?: string }
}

/** @returns the longest task of the page while it acts, in milliseconds. */
export async function longestTask(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel'] })
  await act()
  // what is put off until later is a part of it
  await page.waitForTimeout(300)
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  const pages = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = traceEvents.filter(({ ph, name, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && pages.has(`${pid} ${tid}`))
  if (tasks.length === 0) throw new Error('The browser tells nothing of its tasks.')
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000
}
