/** Files that cannot be read, made here, each with the code that it is rejected with. */
import { symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import PdfDocument from 'pdfkit'

function pdf(options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  return new Promise(resolve => {
    const chunks: Buffer[] = []
    const document = new PdfDocument(options)
    document.on('data', chunk => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.text('HARBOR CLERK')
    for (let line = 0; line < 200; line++) document.text('Files the papers of the harbor and answers the telephone.')
    document.end()
  })
}
const word = () => Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('HARBOR CLERK')] }] }))
const noise = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 167 + (i >> 3) * 29) % 256)

export interface BrokenFile {
  name: string
  code: string
  make(path: string): Promise<void> | void
}

export const brokenFiles: BrokenFile[] = [
  { name: 'empty.txt', code: 'empty', make: path => writeFileSync(path, '') },
  { name: 'binary.txt', code: 'unsupported', make: path => writeFileSync(path, noise(4096)) },
  { name: 'truncated.pdf', code: 'corrupt', make: async path => writeFileSync(path, (await pdf()).subarray(0, 900)) },
  {
    name: 'encrypted.pdf',
    code: 'encrypted',
    make: async path => writeFileSync(path, await pdf({ userPassword: 'harbor', pdfVersion: '1.7' })),
  },
  { name: 'no-zip.docx', code: 'unsupported', make: path => writeFileSync(path, noise(4096)) },
  { name: 'truncated.docx', code: 'corrupt', make: async path => writeFileSync(path, (await word()).subarray(0, -600)) },
  {
    name: 'damaged.png',
    code: 'corrupt',
    make: path => writeFileSync(path, Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), noise(400)])),
  },
  { name: 'wordless.html', code: 'no-text', make: path => writeFileSync(path, '<!doctype html><html><body></body></html>') },
  // root may read everything, so that the file that may not be read is one that is not there
  { name: 'vanished.txt', code: 'unreadable', make: path => symlinkSync(join(dirname(path), 'nowhere'), path) },
]
