/** Judging values: what was said of each, and saying something new. Shown at once, and taken back if the service refuses. */
import type { Correction, NewCorrection } from '@specmill/store'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { correct, corrections, undo } from '../api/questions.ts'

export type Said = Pick<NewCorrection, 'field' | 'verdict' | 'value' | 'anchor'>

const place = 'specmill-reviewer'
export const reviewer = { get: () => localStorage.getItem(place) ?? '', set: (name: string) => localStorage.setItem(place, name) }

export function useJudgements(sha: string, position: number) {
  const questions = useQueryClient()
  const asked = corrections(sha)
  const { data } = useQuery(asked)
  const all = (data ?? []).filter(correction => correction.position === position && correction.undoneAt === null)
  // the last word on a field counts
  const byField = new Map(all.map(correction => [correction.field, correction]))
  const refresh = () => questions.invalidateQueries({ queryKey: asked.queryKey })

  const say = useMutation({
    mutationFn: (said: Said) => correct(sha, { ...said, id: crypto.randomUUID(), position, who: reviewer.get() || 'reviewer' }),
    onMutate: async said => {
      await questions.cancelQueries({ queryKey: asked.queryKey })
      const before = questions.getQueryData<Correction[]>(asked.queryKey)
      const shown = {
        id: 'new',
        sha256: sha,
        position,
        value: null,
        anchor: null,
        who: reviewer.get() || 'reviewer',
        at: new Date().toISOString(),
        undoneAt: null,
        ...said,
      } as Correction
      questions.setQueryData(asked.queryKey, [...(before ?? []), shown])
      return { before }
    },
    onError: (_, __, context) => questions.setQueryData(asked.queryKey, context?.before),
    onSettled: refresh,
  })
  const takeBack = useMutation({ mutationFn: (id: string) => undo(id), onSettled: refresh })
  return { byField, last: all.at(-1), say, takeBack }
}
