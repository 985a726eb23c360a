import { expect, test } from '@jest/globals'
import { openPdf } from './pdfjs.ts'

/** A bar of 24 by 2 pixels on paper of 32 by 8, compressed as faxes are: ITU-T T.6. */
const bar = '26a0d5cb51f8ff001001'

/** As scanners write: one picture a page, its bytes in hexadecimal. */
const fax = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 32 8]/Resources<</XObject<</P 4 0 R>>>>/Contents 5 0 R>> endobj
4 0 obj <</Type/XObject/Subtype/Image/Width 32/Height 8/BitsPerComponent 1/ColorSpace/DeviceGray/Filter[/ASCIIHexDecode/CCITTFaxDecode]/DecodeParms[null<</K -1/Columns 32/Rows 8/BlackIs1 true>>]/Length ${bar.length + 1}>>
stream
${bar}>
endstream endobj
5 0 obj <</Length 25>>
stream
q 32 0 0 8 0 0 cm /P Do Q
endstream endobj
trailer <</Root 1 0 R>>`

test('a fax is seen as it was sent', async () => {
  const pdf = await openPdf(new Uint8Array(Buffer.from(fax, 'latin1')), 'fax.pdf', true)
  try {
    const picture = await (await (await pdf.page(1)).drawn(72))?.picture()
    const dark = [...(picture?.grey ?? [])].filter(grey => grey < 128).length
    expect([picture?.width, picture?.height, dark]).toEqual([32, 8, 48])
  } finally {
    await pdf.close()
  }
})
