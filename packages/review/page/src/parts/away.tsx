/** Says that the service does not answer, asks again until it does, and then has everything fetched anew. */
import { Loader } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { ask, presence } from '../api/client.ts'

/** Between two questions, in milliseconds. */
const often = 1_500

export function Away() {
  const isAway = useSyncExternalStore(presence.hear, presence.isAway)
  const questions = useQueryClient()
  useEffect(() => {
    if (!isAway) return
    const timer = setInterval(() => {
      ask('/livez').then(
        () => questions.invalidateQueries(),
        () => null,
      )
    }, often)
    return () => clearInterval(timer)
  }, [isAway, questions])
  return (
    <div role="status" className="away-place">
      {isAway && (
        <div className="away">
          <Loader size={14} color="currentColor" aria-hidden />
          The service does not answer. What you see may be old; the page goes on by itself when the service is back.
        </div>
      )}
    </div>
  )
}
