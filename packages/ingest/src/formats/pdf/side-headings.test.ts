import { bold, type Drawing, grid, plain, put, putLines } from './draw.fixture.ts'
import { type DrawnCase, testDrawn } from './drawn-cases.fixture.ts'

const labelled = (pdf: Drawing, y: number, label: readonly string[], lines: readonly string[]) => {
  bold(pdf)
  putLines(pdf, 72, y, label)
  plain(pdf)
  putLines(pdf, 190, y, lines)
}

const cases: DrawnCase[] = [
  {
    name: 'headings beside their texts, some of two lines, one beside a table and one without a text',
    draw: pdf => {
      labelled(pdf, 72, ['PURPOSE OF', 'THE POSITION'], ['The keeper answers for the light and the', 'fog signal of the station.'])
      labelled(pdf, 116, ['DUTIES'], ['• Trims the lamp.', '• Logs the weather.'])
      labelled(pdf, 160, ['SCHEDULE'], [])
      grid(pdf, [190, 260, 340], [158, 178, 198])
      put(pdf, 196, 162, 'Watch')
      put(pdf, 266, 162, 'Hours')
      put(pdf, 196, 182, 'Night')
      put(pdf, 266, 182, '8')
      labelled(pdf, 214, ['REQUIREMENTS'], [])
      labelled(pdf, 240, ['LICENSES'], ['A license for inland waters. Copies of it', 'are kept at the station.'])
    },
    expected: [
      'heading PURPOSE OF THE POSITION',
      'paragraph The keeper answers for the light and the fog signal of the station.',
      'heading DUTIES',
      'item • Trims the lamp.',
      'item • Logs the weather.',
      'heading SCHEDULE',
      'row 1 Watch | Hours',
      'row 1 Night | 8',
      'heading REQUIREMENTS',
      'heading LICENSES',
      'paragraph A license for inland waters. Copies of it are kept at the station.',
    ],
  },
  {
    name: 'labels beside values are cells of rows',
    draw: pdf => {
      labelled(pdf, 72, ['TITLE'], ['Keeper of the light'])
      labelled(pdf, 90, ['STATION'], ['North Head, at the end of the road'])
      labelled(pdf, 108, ['WATCH'], ['Night'])
      labelled(pdf, 126, ['GRADE'], ['14'])
    },
    expected: [
      'row 1 TITLE | Keeper of the light',
      'row 1 STATION | North Head, at the end of the road',
      'row 1 WATCH | Night',
      'row 1 GRADE | 14',
    ],
  },
  {
    name: 'a ruled form: labels of values are cells, those of texts are headings where one text is a list',
    draw: pdf => {
      grid(pdf, [66, 184, 440], [68, 86, 118, 150, 182])
      labelled(pdf, 72, ['Grade'], ['14'])
      labelled(pdf, 90, ['Purpose'], ['The keeper answers for the light and the', 'fog signal of the station.'])
      labelled(pdf, 122, ['Duties'], ['• Trims the lamp.', '• Logs the weather.'])
      labelled(pdf, 154, ['Licenses'], ['A license for inland waters is asked for.'])
    },
    expected: [
      'row 1 Grade | 14',
      'heading Purpose',
      'paragraph The keeper answers for the light and the fog signal of the station.',
      'heading Duties',
      'item • Trims the lamp.',
      'item • Logs the weather.',
      'heading Licenses',
      'paragraph A license for inland waters is asked for.',
    ],
  },
  {
    name: 'centred lines: a house and the kind of its paper are two, a title that was parted by hand is one',
    draw: pdf => {
      bold(pdf)
      const centred = (y: number, text: string) => put(pdf, 318 - pdf.widthOfString(text) / 2, y, text)
      centred(72, 'COUNTY OF NORTH HEAD')
      centred(85, 'JOB DESCRIPTION')
      centred(120, 'KEEPER OF THE LIGHT AND')
      centred(133, 'FOG SIGNAL')
      plain(pdf)
      put(pdf, 72, 170, 'The keeper answers for the light and the fog signal of the station, writes the log and trims the lamp.')
    },
    expected: [
      'heading COUNTY OF NORTH HEAD',
      'heading JOB DESCRIPTION',
      'heading KEEPER OF THE LIGHT AND FOG SIGNAL',
      'paragraph The keeper answers for the light and the fog signal of the station, writes the log and trims the lamp.',
    ],
  },
]

testDrawn('headings beside their texts', cases)
