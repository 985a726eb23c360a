/** Listens to the service while the inbox is in sight: a row says at once what its run is at; the list is asked for again at most twice a second. */
import type { InboxRow, RunState } from '@specmill/store'
import { type InfiniteData, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { listen } from '../api/client.ts'
import type { Inbox } from '../api/questions.ts'

const often = 500

interface Progress {
  run: string
  state: RunState
  step: string | null
}

/** An answer of the list with one run as it is now. */
const moved = (list: InfiniteData<Inbox> | Inbox | undefined, { run, state, step }: Progress) => {
  if (!list || !('pages' in list)) return list
  const seen = (row: InboxRow) => (row.id === run ? { ...row, state, step } : row)
  return { ...list, pages: list.pages.map(page => ({ ...page, rows: page.rows.map(seen) })) }
}

export function useProgress(): void {
  const questions = useQueryClient()
  useEffect(() => {
    const end = new AbortController()
    let due: ReturnType<typeof setTimeout> | null = null
    void listen(
      '/api/progress',
      (name, data) => {
        // what happened while nobody listened is asked for
        if (name === 'open') void questions.invalidateQueries({ queryKey: ['inbox'] })
        if (name !== 'run') return
        questions.setQueriesData<InfiniteData<Inbox> | Inbox>({ queryKey: ['inbox'] }, list => moved(list, data as Progress))
        due ??= setTimeout(() => {
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
