import type { Quality } from '../quality.ts'

export default {
  asks: `
    brand ambassador*, ambassador for, represent us, represent our, good name, our reputation, social media policy
    online presence, online searches, your own page, public profile, reputation, ambassador*, professional image
    company image, positive image, professional appearance, professional manner, conduct yourself, conducts themselves
    conduct outside, in and out of work, inside and outside work, off-duty, our name, in the press, represents the
    social media check, social media checks, check* your social, look at your social, online search, online checks
    social feed, what you post, credibility, public trust, public confidence, trust of the public
    confidence of the public, standards of conduct, professional conduct, professional at all times
    behave professionally, well presented, well-presented, good standard of appearance, immaculate, the airline
    represents us, reflect well, reflects well, reflect on us, reflects on us, name is, brand values, live our brand
    live our values, living our values, embody, whatever you post, your own accounts, own accounts, people will read
    read as us
    {account*|socials|instagram|posts|online} + {archiv*|supervis*|policy|guideline*|vet*|search*|check*|us|employer}
  `,
  hints: `
    represent the company, social media, on social media, proud of, proud to, off duty, one of us, brand
    public social media, searches of, social feeds, post history, your posts, follow us, follow you, credible
    standards of behaviour, professionalism, smart appearance, smart, in uniform, represent the, representing, accounts
    uniform, badge, socials, appearance, image, face, name, post, represent
    {post|posts|posting|write|writes|share|tweet} + {client*|online|employer|public|brand|reflect*|meeting|read out|us}
  `,
  strengths: ['recognition'],
  shows: '',
  against: ['badmouthing', 'confidential', 'profanity', 'hate'],
} satisfies Quality
