import type { CategoryId, StrengthKind } from '../model/finding.ts'

/** How a category is named to the person, and what it holds in one sentence. */
export interface TopicText {
  title: string
  about: string
}

/** English texts of the categories. Another language gives the same record in its message catalogue. */
export const CATEGORY_TEXTS: Readonly<Record<CategoryId, TopicText>> = {
  hate: {
    title: 'Hate',
    about: 'Words that put people down for who they are: origin, faith, gender, orientation, age, disability.',
  },
  harassment: { title: 'Harassment', about: 'Insults, mockery or wishes of harm aimed at a person.' },
  violence: { title: 'Violence', about: 'Threats, wishes of death or injury, or pride in a fight.' },
  sexual: { title: 'Sexual content', about: 'Explicit or suggestive talk, and remarks on somebody’s body.' },
  drugs: { title: 'Drugs', about: 'Using, buying, selling or praising illegal or misused drugs.' },
  alcohol: { title: 'Alcohol', about: 'Drunkenness, binge drinking, drinking at work or under age.' },
  crime: { title: 'Crime', about: 'Admitting or praising something illegal or reckless.' },
  dishonesty: { title: 'Dishonesty', about: 'Lying at work, at school or in an application.' },
  badmouthing: { title: 'Bad-mouthing', about: 'Running down an employer, a colleague, a client or a customer.' },
  confidential: { title: 'Confidential', about: 'Telling what a workplace keeps to itself.' },
  profanity: { title: 'Swearing', about: 'Swear words, in any spelling.' },
  politics: {
    title: 'Politics',
    about: 'Attacks on the other side, conspiracy claims, support for violent movements.',
  },
  attitude: { title: 'Work attitude', about: 'Slacking, contempt for effort, walking out.' },
  'personal-data': {
    title: 'Personal data',
    about: 'Addresses, numbers, dates and places that strangers could misuse.',
  },
  protected: {
    title: 'Nobody’s business',
    about: 'Things that an employer may not lawfully use: age, faith, health, family, origin, orientation, union.',
  },
  wellbeing: { title: 'How you are', about: 'Posts that sound as if things were very hard.' },
}

/** English texts of what a hiring manager likes to find. */
export const STRENGTH_TEXTS: Readonly<Record<StrengthKind, TopicText>> = {
  accomplishment: { title: 'Accomplishment', about: 'Something achieved, with a result.' },
  expertise: { title: 'Expertise', about: 'Knowledge shown, not claimed.' },
  leadership: { title: 'Leadership', about: 'Responsibility taken for others.' },
  teamwork: { title: 'Teamwork', about: 'Something done together, and said so.' },
  learning: { title: 'Learning', about: 'Something studied, practised or passed.' },
  volunteering: { title: 'Volunteering', about: 'Unpaid help for others.' },
  creativity: { title: 'Creativity', about: 'Something made.' },
  recognition: { title: 'Recognition', about: 'Praise or an award from others.' },
  courtesy: { title: 'Courtesy', about: 'Thanks and credit to others.' },
}
