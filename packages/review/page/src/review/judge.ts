/** Judging values: what was said of each, and saying something new. Shown at once, and taken back if the service refuses. */
import type { NewCorrection } from '@specmill/store'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { correct, corrections, type PlacedCorrection, undo } from '../api/questions.ts'

export type Said = Pick<NewCorrection, 'field' | 'verdict' | 'value' | 'found' | 'anchor'>

const place = 'specmill-reviewer'
export const reviewer = { get: () => localStorage.getItem(place) ?? '', set: (name: string) => localStorage.setItem(place, name) }

export function useJudgements(sha: string, position: number) {
  const questions = useQueryClient()
  const asked = corrections(sha)
  const { data } = useQuery(asked)
  const all = (data ?? []).filter(correction => correction.position === position)
  // the last word on a place counts
  const byPlace = new Map(all.map(correction => [correction.place ?? correction.field, correction]))
  // lists, versions and comparisons hold what is said here
  const holding = [asked.queryKey, ['history', sha], ['inbox'], ['records'], ['versions'], ['comparison']]
  const refresh = () => Promise.all(holding.map(queryKey => questions.invalidateQueries({ queryKey })))

  const say = useMutation({
    // what is said of the items of a list is said in their order
    scope: { id: `judge-${sha}` },
    mutationFn: (said: Said & { id: string }) => correct(sha, { ...said, position, who: reviewer.get() || 'reviewer' }),
    onMutate: async said => {
      await questions.cancelQueries({ queryKey: asked.queryKey })
      const shown: PlacedCorrection = {
        ...{ sha256: sha, position, value: null, found: null, anchor: null, undoneAt: null, place: said.field, differs: false },
        ...{ now: said.found ?? null, who: reviewer.get() || 'reviewer', at: new Date().toISOString() },
        ...said,
      }
      questions.setQueryData(asked.queryKey, (before: PlacedCorrection[] | undefined) => [...(before ?? []), shown])
    },
    onError: (_, { id }) =>
      questions.setQueryData(asked.queryKey, (before: PlacedCorrection[] | undefined) => before?.filter(other => other.id !== id)),
    onSettled: () => {
      // the last of several that were said at once asks for all
      if (questions.isMutating({ mutationKey: ['judge'] }) <= 1) void refresh()
    },
    mutationKey: ['judge'],
  })
  // what was said here, the last one at the end: what the service answers may be older than that
  const stack = useRef<string[]>([])
  const takeBack = useMutation({
    scope: { id: `judge-${sha}` },
    mutationFn: (id: string) => undo(id),
    onMutate: async id => {
      await questions.cancelQueries({ queryKey: asked.queryKey })
      questions.setQueryData(asked.queryKey, (before: PlacedCorrection[] | undefined) => before?.filter(other => other.id !== id))
    },
    onSettled: refresh,
    mutationKey: ['judge'],
  })
  const forget = (id: string) => {
    stack.current = stack.current.filter(other => other !== id)
    takeBack.mutate(id)
  }
  return {
    all,
    byPlace,
    canUndo: all.length > 0,
    error: say.error ?? takeBack.error,
    say(said: Said) {
      const id = crypto.randomUUID()
      stack.current.push(id)
      say.mutate({ ...said, id })
    },
    takeBack: forget,
    /** Takes back what was said last, here or before. */
    undo() {
      const last = stack.current.at(-1) ?? all.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.id
      if (last) forget(last)
    },
  }
}
export type Judgements = ReturnType<typeof useJudgements>
