import type { JSX } from 'preact'
import { NOTE_CATEGORIES, RISK_CATEGORIES } from '../../../model/finding.ts'
import { useMessages } from '../../messages/context.ts'
import { LANGUAGES } from '../../messages/languages.ts'
import type { ViewProps } from '../data.ts'
import { silencedWords } from '../silenced.ts'
import { FieldAndWeights } from './FieldAndWeights.tsx'
import { Head } from './Head.tsx'

const YEARS = [1, 2, 3, 5, 7, 10]

/** What is shown and how; every change is kept at once. */
export function Settings(props: ViewProps): JSX.Element {
  const { settings } = useMessages()
  return (
    <div class="stack">
      <Head title={settings.title} lead={settings.lead} reports={props.reports} />
      <p class="small muted">{settings.saved}</p>
      <Looks {...props} />
      <FieldAndWeights {...props} />
      <Categories {...props} />
      <WordList {...props} name="watch" />
      <WordList {...props} name="allowed" />
      <Silences {...props} />
    </div>
  )
}

function Looks({ state: { preferences }, actions }: ViewProps): JSX.Element {
  const { settings } = useMessages()
  const { theme, language = '', lookBackYears } = preferences
  return (
    <section class="panel form">
      <label>
        {settings.theme}
        <select
          class="select"
          value={theme}
          onChange={({ currentTarget }) => actions.prefer({ theme: currentTarget.value as typeof theme })}
        >
          {(['auto', 'light', 'dark'] as const).map((each) => (
            <option key={each} value={each}>
              {settings.themes[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {settings.language}
        <select
          class="select"
          value={language}
          onChange={({ currentTarget }) => actions.prefer({ language: currentTarget.value || undefined })}
        >
          <option value="">{settings.languages.auto}</option>
          {LANGUAGES.map((each) => (
            <option key={each.language} value={each.language} lang={each.language}>
              {each.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {settings.lookBack}
        <select
          class="select"
          value={String(lookBackYears ?? '')}
          onChange={({ currentTarget }) => actions.prefer({ lookBackYears: Number(currentTarget.value) || undefined })}
        >
          <option value="">{settings.lookBackAll}</option>
          {YEARS.map((years) => (
            <option key={years} value={String(years)}>
              {settings.years(years)}
            </option>
          ))}
        </select>
      </label>
    </section>
  )
}

function Categories({ state: { preferences }, actions }: ViewProps): JSX.Element {
  const { settings, categories } = useMessages()
  const { off } = preferences
  return (
    <fieldset class="panel">
      <legend>{settings.categories}</legend>
      <ul class="choices">
        {[...RISK_CATEGORIES, ...NOTE_CATEGORIES].map((category) => (
          <li key={category}>
            <label class="switch">
              <input
                type="checkbox"
                checked={!off.includes(category)}
                onChange={({ currentTarget }) =>
                  actions.prefer({
                    off: currentTarget.checked ? off.filter((each) => each !== category) : [...off, category],
                  })
                }
              />
              <span>{categories[category].title}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

function WordList({ state: { preferences }, actions, name }: ViewProps & { name: 'watch' | 'allowed' }): JSX.Element {
  const { settings } = useMessages()
  const about = `${name}-about`
  return (
    <section class="panel form">
      <label>
        {settings[name]}
        <textarea
          class="field"
          rows={4}
          aria-describedby={about}
          value={preferences[name].join('\n')}
          onChange={({ currentTarget }) => actions.prefer({ [name]: linesOf(currentTarget.value) })}
        />
      </label>
      <p id={about} class="small muted">
        {name === 'watch' ? settings.watchAbout : settings.allowedAbout}
      </p>
    </section>
  )
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

function Silences({ state: { preferences, audits }, actions }: ViewProps): JSX.Element {
  const words = useMessages()
  const { settings } = words
  return (
    <section class="panel">
      <h2>{settings.silences}</h2>
      {preferences.silences.length === 0 && <p class="muted">{settings.noSilences}</p>}
      <ul class="rows">
        {preferences.silences.map((each, index) => (
          <li key={JSON.stringify(each)} class="row apart">
            <bdi>{silencedWords(each, audits, words)}</bdi>
            <button
              type="button"
              class="button"
              onClick={() => actions.prefer({ silences: preferences.silences.filter((_, other) => other !== index) })}
            >
              {settings.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
