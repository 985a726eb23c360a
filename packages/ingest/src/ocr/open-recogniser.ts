/** Text recognition behind one door: the tesseract that the machine has, else the one from npm. */
import type { Recogniser } from './recogniser.ts'

export type Engine = 'native' | 'npm'

/** @returns null where neither is installed */
export async function openRecogniser(engines: readonly Engine[] = ['native', 'npm']): Promise<Recogniser | null> {
  for (const engine of engines) {
    const recogniser =
      engine === 'native'
        ? await (await import('./tesseract-native.ts')).openNativeTesseract()
        : await (await import('./tesseract-npm.ts')).openNpmTesseract()
    if (recogniser) return recogniser
  }
  return null
}
