/** A MIME message → its page, its text, its subject, and the names of the files that it carries. The one file that knows postal-mime. */
import PostalMime from 'postal-mime'

export interface Message {
  /** HTML; empty where it has none. */
  page: string
  text: string
  subject: string
  attached: string[]
}

export async function readMessage(bytes: Uint8Array): Promise<Message> {
  const { html = '', text = '', subject = '', attachments } = await PostalMime.parse(bytes.slice())
  return {
    // the pages of frames follow the page that they stand in
    page: html.slice(0, html.search(/<\/html\s*>|$/i)).trim(),
    text: text.trim(),
    subject: subject.trim(),
    attached: attachments.filter(file => file.disposition === 'attachment').map(file => file.filename ?? 'without a name'),
  }
}
