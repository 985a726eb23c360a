/** Listens to the service while the inbox is in sight, and has the list asked for again when a run moved on: at most twice a second. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { listen } from '../api/client.ts'

const often = 500

export function useProgress(): void {
  const questions = useQueryClient()
  useEffect(() => {
    const end = new AbortController()
    let due: ReturnType<typeof setTimeout> | null = null
    void listen(
      '/api/progress',
      name => {
        if (name !== 'run' || due) return
        due = setTimeout(() => {
          due = null
          void questions.invalidateQueries({ queryKey: ['inbox'] })
        }, often)
      },
      end.signal,
    )
    return () => {
      end.abort()
      if (due) clearTimeout(due)
    }
  }, [questions])
}
