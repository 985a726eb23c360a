/** Lines of those who approved, with the date below: they say who decided, and leave no slot for a date that is missing. */

/** "Revised:" above nothing is an empty slot; "Approved by:" above a name, and "Date Revised" without a colon, are none. */
export const saysNothingHappened = (label: string): boolean => !/\bby\W*$|^\W*date\b[^:]*$/i.test(label)

const body =
  /^[\s:–—-]*(?:the\s+)?((?:\p{Lu}[\p{L}.&' ]{0,40}?\s)?(?:Board|Commission|Committee|Council|Court|Trustees)\b[\p{L}.&' ]{0,30}?)\s*$/u

/** "Approved by" and "Board of Trustees", above "Date: May 3, 2004"; refuses the name of a person, who is no body. */
export const whoDecided = (label: string, rest: string): string | null => (/\bby\W*$/i.test(label) ? (body.exec(rest)?.[1] ?? null) : null)
