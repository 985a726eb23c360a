/** The style sheets within a page → what they say of the letters of each class: word processors on the web write "bold" in no other way. */

const sheet = /<style\b[^>]{0,500}>([\s\S]{0,400000}?)<\/style/gi
/** Its rules hold for some screens and not for others. */
const conditional = /@(?:media|supports|container)[^{}]{0,500}\{(?:[^{}]{0,20000}\{[^{}]{0,20000}\}){0,500}[^{}]{0,20000}\}/g
/** ".c4{…}" and "span.c4,.c5{…}"; what depends on where a thing stands is left to browsers. */
const rule = /([^{}@;]{1,500})\{([^{}]{1,5000})\}/g
const classOf = /^(?:p|span|div|li|td|th|font)?\.([\w-]{1,60})$/
/** Whether a thing is shown depends on what is clicked, so that is not among them. */
const ofLetters = /^\s*(?:font-weight|font-size|vertical-align|text-transform|text-decoration(?:-line)?|white-space)\s*:/i

/** Declarations by class; what was written later comes first, and wins. */
export type Styles = ReadonlyMap<string, { order: number; declared: string }>

export function stylesOfClasses(html: string): Styles {
  const styles = new Map<string, { order: number; declared: string }>()
  for (const [, text = ''] of html.matchAll(sheet))
    for (const [, selectors = '', declared = ''] of text.replace(conditional, '').matchAll(rule)) {
      const own = declared.split(';').filter(declaration => ofLetters.test(declaration))
      if (own.length === 0) continue
      for (const selector of selectors.split(',')) {
        const name = classOf.exec(selector.trim())?.[1]
        if (name) styles.set(name, { order: styles.size, declared: `${own.join(';')};${styles.get(name)?.declared ?? ''}` })
      }
    }
  return styles
}

/** @returns all that is declared of an element, as in its attribute `style`; of several that contradict one another the first holds */
export function styleOf({ style = '', class: names }: Record<string, string>, styles: Styles): string {
  if (styles.size === 0 || !names) return style
  const own = names.split(/\s+/).flatMap(name => styles.get(name) ?? [])
  return [style, ...own.sort((a, b) => b.order - a.order).map(({ declared }) => declared)].join(';')
}
