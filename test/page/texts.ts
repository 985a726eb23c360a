/** Documents of our own that the page is tried with. */
import PDFDocument from 'pdfkit'

export const older = `HARBOR MASTER ASSISTANT
Class Code: 4417

GENERAL STATEMENT OF DUTIES
Assists the harbor master in the daily running of a public marina.

ESSENTIAL DUTIES
- Assigns berths to visiting boats and collects the fees.
- Inspects docks and gangways for damage.
- Answers radio calls.

MINIMUM QUALIFICATIONS
High school diploma or equivalent and two years of experience in marina operations.
`

export const newer = `TOWN OF MARSH HAVEN
HARBOR MASTER ASSISTANT
Class Code: 4417

GENERAL STATEMENT OF DUTIES
Assists the harbor master in the daily running of a public marina.

ESSENTIAL DUTIES
- Assigns berths to visiting boats and collects the fees.
- Inspects docks and gangways for damage.
- Tows boats that are adrift.
- Moors barges at the outer pier.

MINIMUM QUALIFICATIONS
High school diploma or equivalent and four years of experience in marina operations.
`

const keepers = ['Buoy', 'Lamp', 'Sail', 'Rope', 'Dock', 'Crane', 'Gate', 'Bridge', 'Ferry', 'Lock']

/** One of many classes. */
export const specification = (
  index: number,
) => `${(keepers[index % keepers.length] ?? '').toUpperCase()} KEEPER ${'I'.repeat(1 + Math.floor(index / keepers.length))}
Class Code: ${3000 + index}

ESSENTIAL DUTIES
- Keeps the ${keepers[index % keepers.length]?.toLowerCase()} in order and notes what was done.

MINIMUM QUALIFICATIONS
High school diploma and ${index % 2 === 0 ? 'one year' : 'two years'} of experience in a harbor.
`

/** A tree of requirements with two branches. */
export const twoPaths = `NET MENDER
Class Code: 812

ESSENTIAL DUTIES
- Mends nets and keeps the loft.

MINIMUM QUALIFICATIONS
Two years of experience as a deckhand; or four years of experience in a net loft.
`

/** Words as an attacker writes them; a line of a megabyte among them. */
export const hostile = `BRASS POLISHER
Class Code: 66

ESSENTIAL DUTIES
- <script>alert(0)</script> keeps keys.
- <img src=x onerror="alert(1)"> polishes brass.
- <a href="javascript:alert(2)">javascript:alert(2)</a> oils hinges.
- Sweeps \u202Eslood\u202C and \u2066decks\u2069 \u200Fdaily.
- </textarea><iframe src="data:text/html,<script>alert(3)</script>"></iframe> counts rope.

${'long line '.repeat(100_000)}
`

const sentence = (index: number) =>
  `Number ${index} keeps the register of moorings ${index} and reports to the harbor office on what it finds there.`

/** So long that its extraction is half a megabyte and more. */
export const long = `MOORING REGISTRAR
Class Code: 9001

ESSENTIAL DUTIES
${Array.from({ length: 700 }, (_, index) => `- ${sentence(index)}`).join('\n')}
`

/** Of sixty full pages. */
export function sixtyPages(): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'LETTER', margin: 60 })
  const pieces: Buffer[] = []
  pdf.on('data', piece => pieces.push(piece))
  pdf.fontSize(18).text('MOORING REGISTRAR').fontSize(12).text('ESSENTIAL DUTIES')
  for (let page = 0; page < 60; page++) {
    if (page > 0) pdf.addPage()
    for (let line = 0; line < 24; line++) pdf.fontSize(10).text(`- ${sentence(page * 24 + line)}`)
  }
  pdf.end()
  return new Promise(resolve => pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces)))))
}
