/** Letters of other alphabets that look like Latin ones, as they slip in through text recognition. Source: Unicode's confusables. */

const pairs: readonly (readonly [string, string])[] = [
  ['АВЕЅІЈКМНОРСТУХԚԜ', 'ABESIJKMHOPCTYXQW'],
  ['авеѕіјкмносрутхԛԝһԁ', 'abesijkmhocpytxqwhd'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ['ανοριγ', 'avopiy'],
]
const latinFor = new Map(pairs.flatMap(([others, latin]) => [...others].map((letter, index) => [letter, latin[index] ?? letter])))

/** Text with every look-alike replaced; of the same length. */
export const latinized = (text: string): string => text.replace(/[Ͱ-ϿЀ-ӿԀ-ԯ]/g, letter => latinFor.get(letter) ?? letter)

/** Words that hold a look-alike and nothing of another alphabet that is none. */
export const suspectWord = /[A-Za-z]*[Ͱ-ϿЀ-ӿԀ-ԯ][A-Za-zͰ-ϿЀ-ӿԀ-ԯ]*/g
