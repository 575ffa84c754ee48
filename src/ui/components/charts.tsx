import type { JSX } from 'preact'

/** Steps that are filled up to `at`. The words beside it say the same, so it is one picture with a name. */
export function Meter({ at, of, label }: { at: number; of: number; label: string }): JSX.Element {
  return (
    <svg class="meter" viewBox={`0 0 ${of * 34 - 4} 12`} role="img" aria-label={label}>
      {Array.from({ length: of }, (_, step) => (
        <rect key={step} class={step < at ? 'on' : 'off'} x={step * 34} y="1" width="30" height="10" rx="5" />
      ))}
    </svg>
  )
}

/** A bar as long as its share of the longest; the figure stands in the table beside it. */
export function ShareBar({ share }: { share: number }): JSX.Element {
  return (
    <svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="ground" width="100" height="8" />
      <rect class="on" width={Math.max(0, Math.min(1, share)) * 100} height="8" />
    </svg>
  )
}

export interface Column {
  label: string
  /** The whole bar. */
  posts: number
  /** The part of it that stands out. */
  findings: number
}

interface ColumnsProps {
  columns: readonly Column[]
  /** What the picture shows, in a sentence. */
  label: string
  /** Every how many columns a label is written. */
  every: number
  short: (label: string) => string
}

const HEIGHT = 120
const WIDTH = 720

/** Upright bars: posts, and findings on a scale of their own below them, since there are far fewer. */
export function Columns({ columns, label, every, short }: ColumnsProps): JSX.Element {
  const most = Math.max(1, ...columns.map(({ posts }) => posts))
  const mostFindings = Math.max(1, ...columns.map(({ findings }) => findings))
  const step = WIDTH / Math.max(1, columns.length)
  const wide = Math.max(1, Math.min(28, step * 0.8))
  return (
    <svg class="columns" viewBox={`0 0 ${WIDTH} ${HEIGHT + 76}`} role="img" aria-label={label}>
      <line class="axis" x1="0" y1={HEIGHT + 0.5} x2={WIDTH} y2={HEIGHT + 0.5} />
      {columns.map((column, index) => {
        const x = index * step + (step - wide) / 2
        const height = (column.posts / most) * (HEIGHT - 14)
        const found = (column.findings / mostFindings) * 36
        return (
          <g key={column.label}>
            <rect class="posts" x={x} y={HEIGHT - height} width={wide} height={height} />
            <rect class="findings" x={x} y={HEIGHT + 4} width={wide} height={found} />
            {index % every === 0 && (
              <text x={index * step} y={HEIGHT + 66} class="tick">
                {short(column.label)}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}
