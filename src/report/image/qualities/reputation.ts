import type { Quality } from '../quality.ts'

export default {
  asks: `
    brand ambassador*, ambassador for, represent us, good name, our reputation, social media policy, your own page
    public profile, reputation, ambassador*, professional image, company image, positive image, professional appearance
    professional manner, conduct yourself, conducts themselves, conduct outside, in and out of work
    inside and outside work, off-duty, in the press, represents the, social media check, social media checks
    check* your social, look at your social, online checks, social feed, what you post, public trust, public confidence
    trust of the public, confidence of the public, standards of conduct, professional conduct
    professional at all times, behave professionally, well presented, well-presented, good standard of appearance
    immaculate, represents us, reflect well, reflects well, reflect on us, reflects on us, brand values, live our brand
    live our values, living our values, embody, whatever you post, your own accounts, own accounts, represent the firm
    represent the school, represent the brand, represent the organisation, represent the trust, act as an ambassador
    ambassador, brand image, company's reputation, uphold the reputation, protect the reputation
    protect our reputation, professional at all, professionalism at all, smartly dressed, smart and professional
    public image, code of conduct applies, in your private life, crisis communications, reputational, represent our
    {account*|socials|instagram|posts|online} + {archiv*|supervis*|policy|guideline*|vet*|search*|check*|us|employer}
    {right reasons|bad press|good press|in the news} + {keep*|for the|protect*|out of}
  `,
  hints: `
    represent the company, on social media, proud of, off duty, public social media, searches of, social feeds
    post history, your posts, follow us, follow you, credible, standards of behaviour, professionalism
    smart appearance, in uniform, represent the, representing, socials
    {post|posts|posting|write|writes|share|tweet} + {client*|online|employer|public|brand|reflect*|meeting|read out|us}
  `,
  silent: true,
  strengths: ['recognition'],
  shows: '',
  against: ['badmouthing', 'confidential', 'profanity', 'hate'],
} satisfies Quality
