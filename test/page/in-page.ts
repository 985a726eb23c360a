/** What is done inside the page, not in the test: each is sent there as it stands, and may use nothing else of this file. */

declare const document: any
declare const axe: any

/** Scrolls through; runs in the page. @returns the longest task meanwhile in milliseconds, and how far it came. */
export async function scrolled(selector: string): Promise<{ longest: number; at: number }> {
  const tasks = [0]
  const watch = new PerformanceObserver(list => tasks.push(...list.getEntries().map(({ duration }) => duration)))
  watch.observe({ entryTypes: ['longtask'] } as never)
  const element = document.querySelector(selector)
  element?.scrollTo(0, 0)
  for (let step = 0; step < 40; step++) {
    element?.scrollBy(0, 700)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  await new Promise(resolve => setTimeout(resolve, 300))
  watch.disconnect()
  return { longest: Math.max(...tasks), at: element?.scrollTop ?? 0 }
}

/** Selects the first of these words that stand in a block of text. */
export function selectWords(words: string): void {
  const blocks: any[] = [...document.querySelectorAll('[data-block]')]
  const node = blocks.find(({ textContent }) => textContent.includes(words))?.firstChild
  const start = node.textContent.indexOf(words)
  const range = document.createRange()
  range.setStart(node, start)
  range.setEnd(node, start + words.length)
  document.getSelection().addRange(range)
}

/** Serious and critical faults of accessibility, as axe finds them. */
export async function seriousFaults(): Promise<string[]> {
  const { violations } = await axe.run()
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
