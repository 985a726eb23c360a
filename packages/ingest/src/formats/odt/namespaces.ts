/** The prefixes under which this folder knows the namespaces of OpenDocument, whatever prefixes a file declares. */
const oasis = 'urn:oasis:names:tc:opendocument:xmlns:'

export const prefixes: ReadonlyMap<string, string> = new Map([
  [`${oasis}office:1.0`, 'office:'],
  [`${oasis}text:1.0`, 'text:'],
  [`${oasis}table:1.0`, 'table:'],
  [`${oasis}style:1.0`, 'style:'],
  [`${oasis}drawing:1.0`, 'draw:'],
  [`${oasis}xsl-fo-compatible:1.0`, 'fo:'],
])
