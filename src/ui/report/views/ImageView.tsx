import type { JSX } from 'preact'
import type { ViewProps } from '../data.ts'
import { Head } from './Head.tsx'

export function ImageView({ reports }: ViewProps): JSX.Element {
  return <Head title="ImageView" lead="" reports={reports} />
}
