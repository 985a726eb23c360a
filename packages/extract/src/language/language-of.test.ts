/** Languages that are told apart, and texts that tell nothing. */
import { describe, expect, test } from '@jest/globals'
import { loadLanguageGuess } from './language-guess.ts'
import { languageOf } from './language-of.ts'

const guess = await loadLanguageGuess()

const cases: readonly [text: string, language: string | null][] = [
  ['Plans and directs the work of the crew, and prepares reports for the manager of the division.', 'en'],
  [
    'Bajo la dirección general del jefe, planifica y coordina el trabajo de los empleados del taller. Requisitos mínimos: dos años de experiencia en la reparación de bombas y una licencia de conducir válida para todo el estado.',
    'es',
  ],
  [
    'Unter allgemeiner Leitung plant und überwacht die Stelle die Arbeit der Werkstatt. Verlangt werden eine abgeschlossene Lehre, drei Jahre Erfahrung mit Pumpen und ein gültiger Führerschein für Lastwagen.',
    'de',
  ],
  ['Se busca jardinero para el parque. Dos años de experiencia con rosas.', 'es'],
  ['招聘園丁，有兩年經驗者優先。', 'zh'],
  ['庭師を募集しています。経験は二年です。', 'ja'],
  ['Требуется садовник: уход за розами, опыт работы от двух лет.', 'ru'],
  ['Потрібен садівник: догляд за трояндами, досвід роботи від двох років.', 'uk'],
  ['Ang hardinero ay nag-aalaga ng mga rosas sa parke at may isang taong karanasan sa trabaho.', 'tl'],
  ['Site Coordinator, Casa de los Niños. Works at Centro de la Raza and at Escuela de la Costa, and prepares reports.', 'en'],
  ['Gardener (Jardinero) 招聘', null],
  ['N/A', null],
  ['', null],
]

describe('the language of a text', () => {
  test.each(cases)('%j', (text, language) => expect(languageOf([text], guess)).toBe(language))
})
