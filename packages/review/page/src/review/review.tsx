/** The review of the file that the address names. */
import { Loader } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearchParams } from 'react-router'
import { Refused } from '../api/client.ts'
import { extraction } from '../api/questions.ts'
import { Nothing } from '../parts/nothing.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { FileReview } from './file-review.tsx'

export default function Review() {
  const { sha = '' } = useParams()
  const [address] = useSearchParams()
  const { data, error } = useQuery(extraction(sha))
  const position = Number(address.get('record') ?? 0)
  if (error instanceof Refused && error.status === 404)
    return (
      <Nothing title="There is no such file" text="It may have been forgotten, or the link is cut off.">
        <Link to="/inbox">To the inbox</Link>
      </Nothing>
    )
  if (error) return <Trouble error={error} />
  if (!data) return <Loader m="xl" aria-label="Loading" />
  // another record is another page: nothing that was chosen in the last one stays
  return <FileReview key={`${sha}:${position}`} data={data} position={position} />
}
