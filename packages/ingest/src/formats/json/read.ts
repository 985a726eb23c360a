/** JSON → content, through the reader of web pages; what is no JSON after all, or holds no words, is read as text. */
import type { Content } from '../format.ts'
import { contentOfPage } from '../html/read.ts'
import { decode } from '../text/decode.ts'
import { readText } from '../text/read.ts'
import { pageFromValue } from './page-from-value.ts'

/** @throws UnreadableFile (`corrupt`, `no-text`) */
export async function readJson(bytes: Uint8Array, name: string): Promise<Content> {
  const page = pageOf(decode(bytes).text)
  return page ? contentOfPage(page, name) : readText(bytes, name)
}

function pageOf(text: string): string {
  try {
    return pageFromValue(JSON.parse(text))
  } catch {
    return ''
  }
}
