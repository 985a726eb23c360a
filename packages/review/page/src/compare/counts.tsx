/** What the two sides have in different numbers: a specification that is rewritten says the same in fewer duties. */
import { Title } from '@mantine/core'
import { type Comparison, capital } from '@specmill/model'

export const Counts = ({ counts }: Pick<Comparison, 'counts'>) =>
  counts.length > 0 && (
    <section aria-label="In different numbers">
      <Title order={2} size="h4" mb={6}>
        In different numbers
      </Title>
      <table className="counts">
        <thead>
          <tr>
            <td />
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ what, before, after }) => (
            <tr key={what}>
              <th scope="row">{capital(what)}</th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
