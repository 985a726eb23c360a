/** What is chosen in a view stands in its address: it can be sent to a colleague, and the back button undoes it. */
import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'

export type Part = Record<string, string | null | undefined>

/** @returns what is said, and what changes it: `step` can be gone back from, `type` is one with what was typed before. */
export function useAddress(): { said: Record<string, string>; step: (part: Part) => void; type: (part: Part) => void } {
  const [address, setAddress] = useSearchParams()
  const said = useMemo(() => Object.fromEntries(address), [address])
  const change = useCallback(
    (part: Part, replace: boolean) =>
      setAddress(
        before => {
          const next = new URLSearchParams(before)
          for (const [name, value] of Object.entries(part)) value ? next.set(name, value) : next.delete(name)
          return next
        },
        { replace },
      ),
    [setAddress],
  )
  const step = useCallback((part: Part) => change(part, false), [change])
  const type = useCallback((part: Part) => change(part, true), [change])
  return { said, step, type }
}
