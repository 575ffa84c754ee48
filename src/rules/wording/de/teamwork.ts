import type { Wording } from '../../../model/wording.ts'

export default {
  'Done together': 'Gemeinsam getan',
  'You tell of something done together.': 'Du erzählst von etwas, das ihr gemeinsam getan habt.',
  'Most work is done in teams.': 'Die meiste Arbeit wird in Teams getan.',
  'It shows that you work well with others and say so.':
    'Das zeigt, dass du gut mit anderen arbeitest und es auch sagst.',
  'Keep it. Saying who did what makes it stronger.': 'Lass ihn stehen. Wer was getan hat, macht ihn stärker.',
} satisfies Wording
