/** The gateway to utif2, which decodes TIFF: scans and faxes of one page or many, in every compression that scanners write. */
import { type Picture, pictureFromRgba } from '../../ocr/picture.ts'
import { type Quarters, turnedBack } from '../../ocr/quarter-turn.ts'
import { optionalPackage } from '../../optional-package.ts'
import { checkDirectories } from './tiff-directories.ts'

type Library = typeof import('utif2')
type Directory = import('utif2').IFD

const loaded = optionalPackage<Library>('utif2')

export interface TiffPage {
  /** As stored, in pixels. */
  width: number
  height: number
  /** Pixels an inch across, as the file says; null where it does not. */
  said: number | null
  /** Dear: to be asked for one page after the other. */
  decode(): Picture
}

/** Tags by their numbers: https://www.loc.gov/preservation/digital/formats/content/tiff_tags.shtml */
const tag = { kind: 't254', width: 't256', height: 't257', turn: 't274', across: 't282', down: 't283', unit: 't296' } as const
/** By which the print was turned, of the values of the tag Orientation that scanners write. */
const turns: Record<number, Quarters> = { 3: 2, 6: 3, 8: 1 }

/**
 * @returns the pages without reduced copies of them; null where the package is not installed
 * @throws Error when the file is damaged
 */
export function openTiff(bytes: Uint8Array): TiffPage[] | null {
  const library = loaded()
  if (!library) return null
  checkDirectories(bytes)
  const file = bytes.slice().buffer as ArrayBuffer
  const pages = library.decode(file).filter(directory => number(directory, tag.width) && !((number(directory, tag.kind) ?? 0) & 1))
  return pages.map(directory => pageFrom(library, file, directory))
}

function pageFrom(library: Library, file: ArrayBuffer, directory: Directory): TiffPage {
  const inches = number(directory, tag.unit) === 3 ? 2.54 : 1
  const [across, down] = [number(directory, tag.across), number(directory, tag.down)]
  return {
    width: number(directory, tag.width) ?? 0,
    height: number(directory, tag.height) ?? 0,
    said: across && down ? across * inches : null,
    decode: () => {
      // the library keeps what it decodes with the directory: a copy, so that one page at a time is held
      const own = { ...directory }
      library.decodeImage(file, own)
      const picture = pictureFromRgba(library.toRGBA8(own), own.width, own.height)
      const square = across && down ? withSquarePixels(picture, Math.round(across / down)) : picture
      return turnedBack(square, turns[number(directory, tag.turn) ?? 1] ?? 0)
    },
  }
}

/** A fax of ordinary quality has half as many rows an inch as columns. */
function withSquarePixels({ width, height, grey }: Picture, times: number): Picture {
  if (times < 2 || times > 4) return { width, height, grey }
  const tall = new Uint8Array(grey.length * times)
  for (let row = 0; row < height * times; row++) {
    const from = Math.floor(row / times) * width
    tall.set(grey.subarray(from, from + width), row * width)
  }
  return { width, height: height * times, grey: tall }
}

/** The first value of a tag, fractions worked out. */
function number(directory: Directory, name: string): number | null {
  const values = directory[name]
  const first: unknown = Array.isArray(values) ? values[0] : null
  const value = Array.isArray(first) ? Number(first[0]) / Number(first[1]) : first
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}
