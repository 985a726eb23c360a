/** The chosen value, which stands in the address too, so that a link to a value opens it. */
import { useEffect, useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'

/** Many steps in a row are one change of the address. */
const settle = 250

export function useChosen(): [path: string | null, choose: (path: string | null) => void] {
  const [address, setAddress] = useSearchParams()
  const { pathname } = useLocation()
  const [chosen, setChosen] = useState(address.get('value'))
  const isSaid = address.get('value') === chosen
  useEffect(() => {
    if (isSaid) return
    const due = setTimeout(() => {
      // who has left already, to a view that is not drawn yet, is not called back
      if (globalThis.location.pathname !== pathname) return
      setAddress(
        before => {
          const next = new URLSearchParams(before)
          chosen === null ? next.delete('value') : next.set('value', chosen)
          return next
        },
        { replace: true },
      )
    }, settle)
    return () => clearTimeout(due)
  }, [chosen, isSaid, pathname, setAddress])
  return [chosen, setChosen]
}
