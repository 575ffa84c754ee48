import type { ComponentChildren, JSX } from 'preact'
import type { Span } from '../../../model/finding.ts'
import type { Evidence } from '../../../report/image/evidence.ts'
import type { ImageMatch, QualityMatch } from '../../../report/image/match.ts'
import type { FindingView } from '../../../report/view.ts'
import { Excerpt } from '../../components/Excerpt.tsx'
import { FindingCard } from '../../components/FindingCard.tsx'
import { PostCard } from '../../components/PostCard.tsx'
import { StepList } from '../../components/StepList.tsx'
import { useMessages } from '../../messages/context.ts'
import type { ReportActions } from '../actions.ts'

interface ImageResultProps {
  match: ImageMatch
  advert: string
  actions: ReportActions
}

/** Asked and shown, asked and contradicted, asked and absent, and what is loud without being asked for. */
export function ImageResult({ match, advert, actions }: ImageResultProps): JSX.Element {
  const { image } = useMessages()
  const { qualities, skills, loud } = match
  const contradicted = qualities.filter((quality) => quality.contradicted.length > 0)
  const shown = qualities.filter((quality) => quality.contradicted.length === 0 && quality.shown.length > 0)
  const bare = qualities.filter((quality) => quality.contradicted.length === 0 && quality.shown.length === 0)
  const kept = bare.filter(({ silent }) => silent)
  const absent = bare.filter(({ silent }) => !silent)
  const props = { advert, actions }
  return (
    <>
      <Group title={image.contradicted} about={image.contradictedAbout} items={contradicted} {...props} />
      <Group title={image.shown} about={image.shownAbout} items={shown} {...props} />
      <Group title={image.kept} about={image.keptAbout} items={kept} {...props} />
      <Group title={image.absent} about={image.absentAbout} items={absent} {...props} />
      <Skills skills={skills} />
      <Loud loud={loud} />
      <Interview qualities={qualities} />
    </>
  )
}

interface GroupProps extends Omit<ImageResultProps, 'match'> {
  title: string
  about: string
  items: readonly QualityMatch[]
}

function Group({ title, about, items, advert, actions }: GroupProps): JSX.Element | null {
  if (items.length === 0) return null
  return (
    <Section title={title} count={items.length} about={about}>
      <ul class="rows">
        {items.map((quality) => (
          <li key={quality.id}>
            <Quality quality={quality} advert={advert} actions={actions} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface SectionProps {
  title: string
  count: number
  about: string
  children: ComponentChildren
}

function Section({ title, count, about, children }: SectionProps): JSX.Element {
  return (
    <section class="panel">
      <h2>
        {title} <span class="muted">({count})</span>
      </h2>
      <p class="small muted">{about}</p>
      {children}
    </section>
  )
}

function Quality({
  quality,
  advert,
  actions,
}: { quality: QualityMatch } & Omit<ImageResultProps, 'match'>): JSX.Element {
  const { image, qualities, reportPage } = useMessages()
  const { shown, contradicted } = quality
  return (
    <div class="quality">
      <h3>{qualities[quality.id]}</h3>
      <AskedWords advert={advert} spans={quality.asked} />
      {contradicted.length > 0 && (
        <details>
          <summary>{image.speaksAgainst(reportPage.findings(contradicted.length))}</summary>
          <Findings findings={contradicted} actions={actions} />
        </details>
      )}
      {shown.length > 0 && (
        <details>
          <summary>{sentence(image.shownBy(shown.length))}</summary>
          <EvidenceList evidence={shown} />
        </details>
      )}
    </div>
  )
}

/** A phrase that stands by itself. */
const sentence = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1)

/** The words of the advert that ask for it. */
function AskedWords({ advert, spans }: { advert: string; spans: readonly Span[] }): JSX.Element {
  const { image } = useMessages()
  if (spans.length === 0) return <p class="small muted">{image.byField}</p>
  return <Excerpt text={advert} spans={spans.slice(0, 3)} around={50} />
}

function Findings({ findings, actions }: { findings: readonly FindingView[]; actions: ReportActions }): JSX.Element {
  return (
    <StepList items={findings} step={5} keyOf={({ id }) => id}>
      {(view) => <FindingCard view={view} actions={{ decide: (each, decision) => actions.decide([each], decision) }} />}
    </StepList>
  )
}

function EvidenceList({ evidence }: { evidence: readonly Evidence[] }): JSX.Element {
  return (
    <StepList items={evidence} step={3} keyOf={({ post }) => `${post.site} ${post.id}`}>
      {({ post, spans }) => <PostCard post={post} spans={spans} />}
    </StepList>
  )
}

function Skills({ skills }: Pick<ImageMatch, 'skills'>): JSX.Element | null {
  const { image } = useMessages()
  if (skills.length === 0) return null
  return (
    <Section title={image.skills} count={skills.length} about={image.skillsAbout}>
      <ul class="rows">
        {skills.map(({ name, shown }) => (
          <li key={name}>
            {shown.length === 0 ? (
              <p>
                <b>{name}</b> <span class="muted">{image.skillAbsent}</span>
              </p>
            ) : (
              <details>
                <summary>
                  {name}: {image.shownBy(shown.length)}
                </summary>
                <EvidenceList evidence={shown} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Loud({ loud }: Pick<ImageMatch, 'loud'>): JSX.Element | null {
  const { image, categories, reportPage } = useMessages()
  if (loud.length === 0) return null
  return (
    <Section title={image.loud} count={loud.length} about={image.loudAbout}>
      <ul class="rows">
        {loud.map(({ category, findings }) => (
          <li key={category}>
            <b>{categories[category].title}</b>: {reportPage.findings(findings.length)}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The best post for each value, to have at hand when somebody asks. */
function Interview({ qualities }: Pick<ImageMatch, 'qualities'>): JSX.Element | null {
  const { image, qualities: names } = useMessages()
  const ready = qualities.flatMap(({ id, shown: [first] }) => (first ? [{ id, first }] : []))
  if (ready.length === 0) return null
  return (
    <Section title={image.interview} count={ready.length} about={image.interviewAbout}>
      <ul class="cards wide">
        {ready.map(({ id, first }) => (
          <li key={id}>
            <PostCard post={first.post} spans={first.spans} about={<b>{names[id]}</b>} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
