/** What a reviewer does with the chosen value: accept it, reject it, move on; the same for a key and for a button. */
import type { Verdict } from '@specmill/model'
import type { Judgements } from './judge.ts'
import { evidenceOf, type Row } from './values.ts'

/** What the extraction says there; what a reviewer added is nothing of its own. */
export const foundAt = (row: Row | undefined) => (row?.kind === 'value' && !row.isAdded ? row.finding.value : null)

/** The words that a value stands on. */
export const anchorOf = (row: Row | undefined) => {
  const [evidence] = evidenceOf(row)
  return evidence ? { block: evidence.block, start: evidence.start, end: evidence.end, quote: evidence.quote } : null
}

export function useJudge(rows: Row[], row: Row | undefined, judgements: Judgements, choose: (path: string) => void) {
  const at = rows.findIndex(({ path }) => path === row?.path)
  const move = (step: 1 | -1, wanted: (row: Row) => boolean = () => true): boolean => {
    for (let index = at < 0 && step < 0 ? rows.length - 1 : at + step; index >= 0 && index < rows.length; index += step) {
      const other = rows[index]
      if (!other || other.kind === 'group' || !wanted(other)) continue
      choose(other.path)
      return true
    }
    return false
  }
  const isOpen = (other: Row) => other.kind === 'value' && !judgements.byPlace.has(other.path)
  return {
    move,
    /** To the next value that nobody has judged: behind the chosen one, else from the top. */
    nextOpen() {
      if (move(1, isOpen)) return
      const first = rows.find(isOpen)
      if (first) choose(first.path)
    },
    judge(verdict: Exclude<Verdict, 'correct'>) {
      if (!row || row.kind === 'group' || (row.kind === 'gap' && verdict !== 'absent')) return
      // what a reviewer added is taken away by taking it back
      const added = row.kind === 'value' && row.isAdded ? judgements.byPlace.get(row.path) : undefined
      if (added) {
        if (verdict !== 'accept') judgements.takeBack(added.id)
      } else {
        // that a field which is a list is not said at all is said of the field
        const field = row.kind === 'gap' ? row.field : row.path
        judgements.say({ field, verdict, found: foundAt(row), anchor: anchorOf(row) })
      }
      move(1)
    },
    acceptList() {
      if (row?.kind !== 'value') return
      const list = rows.filter(other => other.kind === 'value' && other.field === row.field && !other.isAdded && isOpen(other))
      for (const one of list)
        judgements.say({ field: (one as { path: string }).path, verdict: 'accept', found: foundAt(one), anchor: anchorOf(one) })
      const last = rows.findLastIndex(other => other.kind === 'value' && other.field === row.field)
      const next = rows.slice(last + 1).find(({ kind }) => kind !== 'group')
      if (next) choose(next.path)
    },
  }
}
