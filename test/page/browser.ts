/** A real browser: Debian's Chromium, where it is installed. */
import { type Browser, chromium, type Page } from 'playwright-core'
import { findProgram } from '../servers/program.ts'

/** @returns null where there is no browser on this machine. */
export async function openBrowser(): Promise<Browser | null> {
  const executablePath = findProgram('chromium') ?? findProgram('google-chrome')
  return executablePath ? chromium.launch({ executablePath, args: ['--no-sandbox'] }) : null
}

/** Milliseconds, far more than anything takes: what is waited for comes late on a busy machine. */
const patience = 120_000

export interface Size {
  width: number
  height: number
}
export const desk: Size = { width: 1360, height: 850 }
export const phone: Size = { width: 360, height: 740 }

export interface Watched {
  page: Page
  /** What the page threw, what its policy refused, and what went to its console as an error. */
  complaints: string[]
}

/** A fresh page; nobody has used it before. */
export async function openPage(
  browser: Browser,
  address: string,
  viewport = desk,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Watched> {
  const context = await browser.newContext({ viewport, colorScheme, baseURL: address, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', said => {
    if (said.type() === 'error') complaints.push(`${said.text()} ${said.location().url}`)
  })
  page.on('dialog', dialog => {
    complaints.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.setDefaultTimeout(patience)
  return { page, complaints }
}
