/** Does what a key asks for, wherever the focus is outside of fields; nothing while something else has the keys. */
import { useEffect } from 'react'
import { type Key, keyOf } from './keys.ts'

export function useReviewKeys(does: Record<Key, () => void> | null): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = keyOf(event)
      if (!key || !does) return
      event.preventDefault()
      does[key]()
    }
    globalThis.addEventListener('keydown', press)
    return () => globalThis.removeEventListener('keydown', press)
  }, [does])
}
