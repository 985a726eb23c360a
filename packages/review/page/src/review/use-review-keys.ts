/** Does what a key asks for, wherever the focus is outside of fields; nothing while something else has the keys. */
import { useEffect, useLayoutEffect, useRef } from 'react'
import { type Key, keyOf } from './keys.ts'

export function useReviewKeys(does: Record<Key, () => void> | null): void {
  // as soon as a change is seen, the next key acts on it
  const now = useRef(does)
  useLayoutEffect(() => {
    now.current = does
  }, [does])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = keyOf(event)
      if (!key || !now.current) return
      event.preventDefault()
      now.current[key]()
    }
    globalThis.addEventListener('keydown', press)
    return () => globalThis.removeEventListener('keydown', press)
  }, [])
}
