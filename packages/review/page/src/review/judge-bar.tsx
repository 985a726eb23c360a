/** What can be done with the chosen value, as buttons that name their keys: for hands on a mouse, on glass, or on the keyboard. */
import type { Verdict } from '@specmill/model'
import { IconArrowBackUp, IconPlayerTrackNext, type TablerIcon } from '@tabler/icons-react'
import { type Key, written } from './keys.ts'
import { verdicts } from './verdicts.ts'

interface Props {
  /** What can be said of the chosen value. */
  can: Record<Verdict, boolean>
  said: Verdict | null
  canUndo: boolean
  /** All values are judged. */
  isDone: boolean
  act: (key: Key) => void
}

const keyOfVerdict: Record<Verdict, Key> = { accept: 'a', correct: 'c', reject: 'x', absent: 'n' }

interface Action {
  does: Key
  label: string
  says: string
  Icon: TablerIcon
  color?: string
  disabled?: boolean
  pressed?: boolean
  act: (key: Key) => void
}

const ActionButton = ({ does, label, says, Icon, color, disabled, pressed, act }: Action) => (
  <button
    type="button"
    className="act"
    disabled={disabled}
    title={`${says} (${written(does).join(' ')})`}
    aria-pressed={pressed}
    aria-keyshortcuts={does}
    onClick={() => act(does)}
  >
    <Icon size={17} color={disabled ? undefined : color} aria-hidden />
    <span>{label}</span>
    <kbd aria-hidden>{written(does).at(-1)}</kbd>
  </button>
)

export const JudgeBar = ({ can, said, canUndo, isDone, act }: Props) => (
  <div className="judge-frame">
    <div className="judge-bar" role="toolbar" aria-label="Judge the chosen value">
      {(Object.keys(verdicts) as Verdict[]).map(verdict => {
        const { Icon, color, does, says } = verdicts[verdict]
        return (
          <ActionButton
            key={verdict}
            {...{ does: keyOfVerdict[verdict], label: does, says, Icon, color, act }}
            disabled={!can[verdict]}
            pressed={said === verdict}
          />
        )
      })}
      <span className="judge-gap" />
      <ActionButton does="u" label="Undo" says="Undo the last judgement" Icon={IconArrowBackUp} disabled={!canUndo} act={act} />
      {isDone ? (
        <ActionButton does="f" label="Next file" says="All values are judged: next file" Icon={IconPlayerTrackNext} act={act} />
      ) : (
        <ActionButton does="." label="Next" says="Next value that nobody has judged" Icon={IconPlayerTrackNext} act={act} />
      )}
    </div>
  </div>
)
