/** Words for what happened to a class or its specification. */
import type { HistoryEvent } from '@specmill/model'
import { historyWord } from '../../sections/history-words.ts'

/** In the order in which they are tried: "Title Changed" before "Changed". */
export const eventWords: readonly [RegExp, HistoryEvent][] = [
  [/\btitle\s+chang(?:ed?|es)\b|\bretitled\b|\btitle\s+revised\b/i, 'title-changed'],
  [/\bconsolidat(?:ed|ion)\b/i, 'consolidated'],
  [/\babolish(?:ed|ment)\b/i, 'abolished'],
  [/\brevis(?:ed|ions?)\b|\brev\b\.?|\bupdated?\b|\bamended\b|\bmodified\b/i, 'revised'],
  [/\breview(?:ed)?\b/i, 'reviewed'],
  [/\badopt(?:ed|ion)\b/i, 'adopted'],
  [/\bapprov(?:ed|al)\b/i, 'approved'],
  [/\bestablish(?:ed|ment)\b|\bcreated?\b|\boriginat(?:ed|ion)\b|\b(?:original|initial effective)\s+date\b|\bnew class\b/i, 'established'],
]

/** A label that announces dates; around the word of the event only these may stand, and the body that decided: "Approved by the Personnel Board:". */
export const eventLabel = new RegExp(
  `^\\W*(?:(?:the|class(?:ification)?|spec(?:ification)?s?\\.?|series|job|position|description|latest|recent|last|date|dates|first|original(?:ly)?|new|most recent(?:ly)?|board|council|commission|hr|cs)\\s*)*${historyWord}(?:\\s+(?:date|dates|on|as of|effective|history|by))*(?:\\s+with\\s+(?:class\\s+)?([A-Z\\d]{2,8}))?(?:(?<=\\bby)\\s+(?:the\\s+)?([a-z][\\w.&' ]{2,40}?)(?=\\s*:\\s*\\S))?\\s*(?=$|[:–—-]|\\s\\d|\\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\d)`,
  'i',
)
