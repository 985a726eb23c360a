/** A first document, of our own: what it takes to read one is loaded and compiled before anybody waits for it. */
import { readAndExtract } from './read-and-extract.ts'

const text = `LANTERN KEEPER
Class code: 4711     Salary: $21.50 - $27.40 hourly

DEFINITION
Under general supervision, trims and lights the lanterns of a quay.

EXAMPLES OF DUTIES
- Fills lanterns with oil and replaces broken glass.
- Keeps a log of the hours at which each lantern was lit.

KNOWLEDGE, SKILLS AND ABILITIES
Knowledge of: oils, wicks and burners.
Ability to: climb ladders and lift up to 40 pounds.

MINIMUM QUALIFICATIONS
High school diploma and two years of experience with open flames; or an equivalent combination of education and experience.
Possession of a valid Class C driver's license.
`

/** Never fails: whoever cannot read this says so of the first file. */
export async function warmUp(): Promise<void> {
  await readAndExtract({ name: 'first.txt', bytes: new TextEncoder().encode(text) }, () => {}).catch(() => {})
}
