/** Preloaded into the command: makes it carry the part-of-speech tagger where no text at hand asks for it. */
import { loadTagger } from '@specmill/extract'

await loadTagger()
