/** A box to pick a row with: a plain element, because a list draws dozens of them at once. */
interface Props {
  label: string
  checked: boolean
  /** Of all rows, some are picked. */
  isPartly?: boolean
  change: () => void
}

export const Pick = ({ label, checked, isPartly = false, change }: Props) => (
  <label className="pick">
    <input
      type="checkbox"
      aria-label={label}
      checked={checked}
      ref={box => {
        if (box) box.indeterminate = isPartly
      }}
      onChange={change}
    />
  </label>
)
