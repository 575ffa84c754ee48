import type { JSX } from 'preact'
import { Brand } from '../components/Brand.tsx'
import { Notice } from '../components/Notice.tsx'
import { useMessages } from '../messages/context.ts'

export type Answer = 'unknown' | 'open' | 'given' | 'withdrawn'

interface WelcomeProps {
  answer: Answer
  problem?: string | undefined
  onAgree: () => void
  onWithdraw: () => void
}

/** The first-run page: what is read, where it is kept, what never happens; and the question. */
export function Welcome(props: WelcomeProps): JSX.Element {
  const { welcome } = useMessages()
  return (
    <div class="welcome">
      <header>
        <Brand />
      </header>
      <main>
        <h1>{welcome.title}</h1>
        <p class="lead">{welcome.lead}</p>
        <div class="facts">
          <Fact title={welcome.readTitle} points={welcome.read} />
          <Fact title={welcome.keptTitle} points={welcome.kept} />
          <Fact title={welcome.neverTitle} points={welcome.never} />
          <Fact title={welcome.limitsTitle} points={welcome.limits} />
        </div>
        <Ask {...props} />
      </main>
    </div>
  )
}

function Fact({ title, points }: { title: string; points: readonly string[] }): JSX.Element {
  return (
    <section class="fact">
      <h2>{title}</h2>
      <ul class="bullets">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}

function Ask({ answer, problem, onAgree, onWithdraw }: WelcomeProps): JSX.Element {
  const { welcome } = useMessages()
  const given = answer === 'given'
  return (
    <section class="ask" aria-live="polite">
      <h2>{given ? welcome.agreedTitle : welcome.askTitle}</h2>
      {given ? (
        <>
          <p>{welcome.agreed}</p>
          <p class="muted">{welcome.pin}</p>
        </>
      ) : (
        <p>{answer === 'withdrawn' ? welcome.withdrawn : welcome.ask}</p>
      )}
      {problem && <Notice tone="bad">{problem}</Notice>}
      <div class="row">
        {given ? (
          <button type="button" class="button" onClick={onWithdraw}>
            {welcome.withdraw}
          </button>
        ) : (
          <button type="button" class="button primary" disabled={answer === 'unknown'} onClick={onAgree}>
            {welcome.agree}
          </button>
        )}
      </div>
    </section>
  )
}
