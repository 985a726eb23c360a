/** The chosen value, which stands in the address too, so that a link to a value opens it. */
import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'

/** Many steps in a row are one change of the address. */
const settle = 250

export function useChosen(): [path: string | null, choose: (path: string | null) => void] {
  const [address, setAddress] = useSearchParams()
  const [chosen, setChosen] = useState(address.get('value'))
  useEffect(() => {
    const due = setTimeout(
      () =>
        setAddress(
          before => {
            if (before.get('value') === chosen) return before
            const next = new URLSearchParams(before)
            chosen === null ? next.delete('value') : next.set('value', chosen)
            return next
          },
          { replace: true },
        ),
      settle,
    )
    return () => clearTimeout(due)
  }, [chosen, setAddress])
  return [chosen, setChosen]
}
