import { expect } from '@jest/globals'
import { type Drawing, put, putLines } from './draw.fixture.ts'
import { type DrawnCase, testDrawn } from './drawn-cases.fixture.ts'

const prose = [
  'The keeper of the locks opens and closes the gates for vessels, and records',
  'each passage with its time and draught in the log of the canal.',
]

/** Words in a layer of the document that is switched off. */
function hiddenLayer(pdf: Drawing, draw: () => void) {
  const inner = pdf as unknown as { _root: { data: Record<string, unknown> } }
  const page = pdf.page as unknown as { resources: { data: Record<string, unknown> } }
  const layer = pdf.ref({ Type: 'OCG', Name: new String('Old') })
  page.resources.data.Properties = { L: layer }
  inner._root.data.OCProperties = { OCGs: [layer], D: { OFF: [layer], Order: [layer] } }
  pdf.addContent('/OC /L BDC')
  draw()
  pdf.addContent('EMC')
  layer.end('')
}

/** The contents of a form in XML, beside the fields that other programs know. */
function addXfa(pdf: Drawing) {
  const contents = pdf.ref({})
  contents.end('<template/>')
  const inner = pdf as unknown as { _root: { data: { AcroForm: { data: Record<string, unknown> } } } }
  inner._root.data.AcroForm.data.XFA = contents
}

const cases: DrawnCase[] = [
  {
    name: 'words without ink',
    draw: pdf => {
      putLines(pdf, 72, 100, prose)
      pdf.addContent('3 Tr')
      put(pdf, 72, 140, 'not for print')
      pdf.addContent('0 Tr')
    },
    expected: [`paragraph ${prose.join(' ')}`],
    notes: [expect.objectContaining({ code: 'pdf/unseen-text', text: expect.stringContaining('page 1') })],
  },
  {
    name: 'words of a layer that is switched off',
    draw: pdf => {
      putLines(pdf, 72, 100, prose)
      hiddenLayer(pdf, () => put(pdf, 72, 140, 'the wording of last year'))
    },
    expected: [`paragraph ${prose.join(' ')}`],
    notes: [expect.objectContaining({ code: 'pdf/unseen-text', text: expect.stringContaining('“the wording of last year”') })],
  },
  {
    name: 'white words are read: a browser that prints no grounds leaves titles like that',
    draw: pdf => {
      putLines(pdf, 72, 100, prose)
      pdf.fillColor('#ffffff')
      put(pdf, 72, 60, 'Keeper of the Locks')
    },
    expected: ['paragraph Keeper of the Locks', `paragraph ${prose.join(' ')}`],
    notes: [],
  },
  {
    name: 'words typed onto the page, but no remarks of a reviewer',
    draw: pdf => {
      put(pdf, 72, 100, 'Position title:')
      pdf.annotate(160, 97, 160, 16, {
        Subtype: 'FreeText',
        Contents: new String('Tollkeeper'),
        DA: new String('/Helv 11 Tf 0 g'),
      } as never)
      pdf.note(400, 97, 20, 20, 'Is this still the title?')
    },
    expected: ['paragraph Position title: Tollkeeper'],
    notes: [],
  },
  {
    name: 'a file that the PDF carries is named',
    draw: pdf => {
      putLines(pdf, 72, 100, prose)
      pdf.file(Buffer.from('Crane operator'), { name: 'crane.txt' })
    },
    expected: [`paragraph ${prose.join(' ')}`],
    notes: [expect.objectContaining({ code: 'pdf/attachments', text: expect.stringContaining('crane.txt') })],
  },
  {
    name: 'a form that only Adobe Reader draws',
    draw: pdf => {
      put(pdf, 72, 100, 'The document that you are trying to open needs a newer program.')
      pdf.initForm()
      addXfa(pdf)
    },
    expected: ['paragraph The document that you are trying to open needs a newer program.'],
    notes: [expect.objectContaining({ code: 'pdf/xfa-form' })],
  },
  {
    name: 'a form that Adobe Reader draws better, and others too',
    draw: pdf => {
      put(pdf, 72, 100, 'Title:')
      pdf.initForm()
      pdf.formText('title', 120, 96, 150, 16, { value: 'Tollkeeper' })
      addXfa(pdf)
    },
    expected: ['paragraph Title: Tollkeeper'],
    notes: [],
  },
]

testDrawn('what a PDF holds and its pages do not show', cases)
