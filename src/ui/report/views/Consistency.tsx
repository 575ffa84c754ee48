import type { JSX } from 'preact'
import type { ViewProps } from '../data.ts'
import { Head } from './Head.tsx'

export function Consistency({ reports }: ViewProps): JSX.Element {
  return <Head title="Consistency" lead="" reports={reports} />
}
