import type { Case } from '../../testing/case.ts'

const head = 'CLINIC RECEPTIONIST\n\nDUTIES\n- Greets patients.\n\nMINIMUM QUALIFICATIONS\n'

export const cases: readonly Case[] = [
  {
    shows: 'a language that is a plus',
    document: `${head}Spanish is a plus.`,
    gives: { languages: [{ language: 'es', required: false }] },
  },
  { shows: 'a people', document: `${head}Experience with Spanish guests is a plus.`, gives: { languages: [] } },
  {
    shows: 'a language other than the one that is named',
    document: `${head}Fluency in a language other than English.`,
    gives: { languages: [] },
  },
  {
    shows: 'needed in some of the posts only',
    document: `${head}Some of the positions require fluency in Somali.`,
    gives: { languages: [{ language: 'so', required: false }] },
  },
  {
    shows: 'any language but the usual one names none',
    document: `${head}Bilingual in any non-English language is desirable.`,
    gives: { languages: [] },
  },
  {
    shows: 'a language that must be spoken, and one that is wished for',
    document: `${head}Must be fluent in Spanish. Ability to speak Vietnamese is preferred.`,
    gives: {
      languages: [
        { language: 'es', required: true },
        { language: 'vi', required: false },
      ],
    },
  },
  {
    shows: 'reading and writing English is asked of everyone',
    document: `${head}Ability to read and write English at the level of the work.`,
    gives: { languages: [] },
  },
  {
    shows: 'ballots in a language and a degree in it are no need',
    document: `${head}Experience with ballots in Spanish, or a degree in French literature and proficiency in Excel.`,
    gives: { languages: [] },
  },
  {
    shows: 'conversation',
    document: 'HARBOR GUIDE\n\nNICE TO HAVE\n- Conversational Polish or Spanish',
    gives: {
      languages: [
        { language: 'pl', required: false },
        { language: 'es', required: false },
      ],
    },
  },
  {
    shows: 'languages and nothing else among what is wished for; elsewhere they are no need',
    document: 'BAKER\n\nDUTIES\n- Bakes bread.\n\nPREFERRED QUALIFICATIONS\n- Spanish or Somali\n\nOTHER\n- French',
    gives: {
      languages: [
        { language: 'es', required: false },
        { language: 'so', required: false },
      ],
    },
  },
]
