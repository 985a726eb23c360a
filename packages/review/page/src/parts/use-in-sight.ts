/** Brings something into sight in a list of which only a part is drawn: while what is drawn gets its true height, the place moves. */
import { type RefObject, useEffect } from 'react'

interface Sought {
  /** Where it is, once it is drawn. */
  selector: string
  /** Pixels from the top of the list, as far as is known by now. */
  guess: () => number
  /** `nearest`: what is in sight stays where it is. */
  block: 'center' | 'nearest'
}

/** Frames without a move after which it has arrived, and after which it is given up. */
const still = 4
const most = 60
/** Whoever scrolls goes where he wants to. */
const ownWays = ['wheel', 'touchmove', 'pointerdown'] as const

/** How far the list has to be scrolled on; the window, which `scrollIntoView` scrolls too, stays where it is. */
function missing(list: HTMLElement, drawn: Element, block: Sought['block']): number {
  const { top, bottom, height } = drawn.getBoundingClientRect()
  const first = list.getBoundingClientRect().top
  const last = first + list.clientHeight
  // of what is higher than the list the beginning is shown
  if (height > list.clientHeight) return top - first
  if (block === 'center') return (top + bottom - first - last) / 2
  return top < first ? top - first : Math.max(0, bottom - last)
}

/** @param sought null where nothing is; it is looked for again whenever one of `when` is another. */
export function useInSight(frame: RefObject<HTMLElement | null>, sought: Sought | null, when: unknown[]): void {
  useEffect(() => {
    const list = frame.current
    if (!list || !sought) return
    let [frames, stillFor, handle] = [0, 0, 0]
    const step = () => {
      const before = list.scrollTop
      const drawn = list.querySelector(sought.selector)
      list.scrollTop = drawn ? before + missing(list, drawn, sought.block) : sought.guess()
      stillFor = drawn && Math.abs(list.scrollTop - before) < 1 ? stillFor + 1 : 0
      if (stillFor < still && ++frames < most) handle = requestAnimationFrame(step)
    }
    const end = () => cancelAnimationFrame(handle)
    for (const way of ownWays) list.addEventListener(way, end, { passive: true, once: true })
    step()
    return () => {
      end()
      for (const way of ownWays) list.removeEventListener(way, end)
    }
  }, when)
}
