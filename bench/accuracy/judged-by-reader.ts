/**
 * Rules of which no label can judge enough findings: a sample of what they found in real documents, judged by a reader beside the words of the document.
 * One finding at random of each of twelve documents (all where there are fewer), drawn with a fixed seed; equal words count once. Right is a value that the
 * words say, of that field, with every part that they give; half an object is wrong. To be drawn and judged again when such a rule changes.
 */
export const judgedByReader: Readonly<Record<string, readonly [right: number, cases: number]>> = {
  'benefits/section': [9, 12],
  'class-code/requisition': [12, 12],
  'class-code/table': [12, 12],
  'conditions/background-check': [11, 11],
  'conditions/shift': [9, 11],
  'conditions/travel': [9, 10],
  'duties/unheaded': [11, 12],
  'employer/department-text': [10, 11],
  'employer/location-label': [10, 10],
  'environment/prose': [10, 11],
  'licenses/certification': [10, 12],
  'licenses/professional': [10, 12],
  'related-classes/superior-text': [10, 13],
  'series/heading': [12, 12],
  'status/union-label': [10, 10],
  'summary/allocating-factors': [12, 12],
  'summary/distinguishing': [12, 12],
  'title/class': [12, 12],
}
