import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useMessages } from '../messages/context.ts'
import { Welcome, type Answer } from './Welcome.tsx'

/** What the first-run page asks of the world. */
export interface WelcomeCalls {
  consented: () => Promise<boolean>
  consent: () => Promise<void>
  withdraw: () => Promise<void>
}

/** The first-run page with its state. */
export function WelcomeApp({ calls }: { calls: WelcomeCalls }): JSX.Element {
  const { welcome } = useMessages()
  const [answer, setAnswer] = useState<Answer>('unknown')
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    calls.consented().then(
      (given) => setAnswer(given ? 'given' : 'open'),
      () => setAnswer('open'),
    )
  }, [calls])
  const change = (work: () => Promise<void>, next: Answer): void => {
    setProblem(undefined)
    work().then(
      () => setAnswer(next),
      () => setProblem(welcome.failed),
    )
  }
  return (
    <Welcome
      answer={answer}
      problem={problem}
      onAgree={() => change(calls.consent, 'given')}
      onWithdraw={() => change(calls.withdraw, 'withdrawn')}
    />
  )
}
