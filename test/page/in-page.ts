/** What is done inside the page, not in the test: each is sent there as it stands, and may use nothing else of this file. */

declare const document: any
declare const axe: any

/** Scrolls through; runs in the page. @returns how far it came. */
export async function scrolled(selector: string): Promise<number> {
  const element = document.querySelector(selector)
  element?.scrollTo(0, 0)
  for (let step = 0; step < 40; step++) {
    element?.scrollBy(0, 700)
    await new Promise(resolve => setTimeout(resolve, 40))
  }
  return element?.scrollTop ?? 0
}

/** Scrolls to the end of what is there now. */
export const toItsEnd = (selector: string): void => document.querySelector(selector)?.scrollTo(0, 1e9)

/** Whether the beginning of something is inside the frame that it scrolls in. */
export function isInSight({ frame, inside }: { frame: string; inside: string }): boolean {
  const [outer, inner] = [frame, inside].map(selector => document.querySelector(selector)?.getBoundingClientRect())
  return Boolean(outer && inner) && inner.top >= outer.top - 1 && inner.top < outer.bottom
}

/** Selects the first of these words that stand in a block of text. */
export function selectWords(words: string): void {
  const blocks: any[] = [...document.querySelectorAll('[data-block]')]
  const node = blocks.find(({ textContent }) => textContent.includes(words))?.firstChild
  const start = node.textContent.indexOf(words)
  const range = document.createRange()
  range.setStart(node, start)
  range.setEnd(node, start + words.length)
  document.getSelection().removeAllRanges()
  document.getSelection().addRange(range)
}

/** Serious and critical faults of accessibility, as axe finds them. @param rules all where none are named. */
export async function seriousFaults(rules: string[]): Promise<string[]> {
  const { violations } = await axe.run(document, { resultTypes: ['violations'], ...(rules.length > 0 ? { runOnly: rules } : {}) })
  return violations
    .filter(({ impact }: any) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }: any) =>
      nodes
        .slice(0, 5)
        .map((node: any) => `${id}: ${node.html.slice(0, 160)} ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? ''}`),
    )
}

/** Pixels that the page is wider than the window. */
export const tooWide = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth

/** Drops files of text on the page; what is said of their sending is told to `saw`. */
export function dropFiles(files: { name: string; text: string }[]): void {
  const page = globalThis as any
  const zone = document.querySelector('.drop-zone')
  new page.MutationObserver(() => page.saw(document.querySelector('.sending')?.textContent ?? '')).observe(zone, {
    ...{ childList: true, subtree: true, characterData: true },
  })
  const dataTransfer = new page.DataTransfer()
  for (const { name, text } of files) dataTransfer.items.add(new File([text], name, { type: 'text/plain' }))
  zone.dispatchEvent(new page.DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
}

/** Waits until what was changed is drawn, and what moves to its new place or colour has come there. */
export async function settled(): Promise<void> {
  const frame = () => new Promise(resolve => (globalThis as any).requestAnimationFrame(resolve))
  for (let step = 0; step < 2; step++) await frame()
  const ends = document.getAnimations().filter((moving: any) => Number.isFinite(moving.effect?.getComputedTiming().endTime))
  await Promise.allSettled(ends.map((moving: any) => moving.finished))
}
