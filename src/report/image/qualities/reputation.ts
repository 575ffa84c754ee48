import type { Quality } from '../quality.ts'

export default {
  asks: `
    brand ambassador*, ambassador for, represent us, good name, social media policy, your own page, public profile
    ambassador*, professional image, company image, positive image, professional appearance, professional manner
    conduct yourself, conducts themselves, conduct outside, in and out of work, inside and outside work, off-duty
    social media check, social media checks, check* your social, look at your social, online checks, social feed
    what you post, public trust, public confidence, trust of the public, confidence of the public, standards of conduct
    professional conduct, professional at all times, behave professionally, well presented, well-presented
    good standard of appearance, represents us, reflect well, reflects well, reflect on us, reflects on us, brand values
    live our brand, live our values, living our values, whatever you post, your own accounts, represent the firm
    represent the school, represent the brand, represent the organisation, represent the trust, act as an ambassador
    brand image, company's reputation, uphold the reputation, protect the reputation, protect our reputation
    professional at all, professionalism at all, smartly dressed, smart and professional, public image
    in your private life, represent our, uphold our reputation, our good name, the reputation of, brand ambassador
    an ambassador, well groomed, well-groomed, groomed, neat appearance, tidy appearance, clean appearance
    personal appearance, personal presentation, smartly turned out, clean shoes, polished shoes, clean uniform
    uniform with pride, wear our uniform, carry the name, name over the door, fly the flag, flying the flag
    on or off duty, speak for the company, speak for us, spokesperson, reflects on the, reflect on the
    reflect well on the, represent the college, represent the council, represent the club, represent the bank
    represent the charity, wearing our shirt, wear our shirt, in our uniform, in uniform you, see us when, people see us
    think before you post, readers know, trade fairs, in the local paper, speaks for us, proud of you, out of hours you
    outside work you, after hours you, smart dress, smart attire, smart business, dress smartly, dresses smartly
    professional demeanour, professional bearing, professional presence, presence online, online presence
    online conduct, conduct online, behaviour online, behave online, on your own accounts, on personal accounts
    personal accounts, personal social, private accounts, social accounts, represent the firm's, bring into disrepute
    into disrepute, disrepute, bring credit, protect the name, protects our name, protect our name, face of our
    face of the brand, face of the firm, face of the school, face of the club, public face, public-face, act the part
    look the part, looks the part, a credit to us, a credit to the
    {right reasons|bad press|good press|in the news} + {keep*|for the|protect*|out of}
    {account*|socials|instagram|posts|online} + {archiv*|supervis*|policy|guideline*|employer|reflect*|reputation|brand}
    {wear|wears|wearing} + {waistcoat|blazer|uniform|suit|tie|saree|livery|badge} + {pride|dignity|smart*|carry|clean|proud*|represent*}
    {name|flag|badge|reputation} of {the|our|this} {house|firm|company|school|bank|shop|club|brand|hotel|force|service|college} + {carry|protect*|uphold*|represent*|proud*|guard*}
    {clean|polished|ironed|pressed|tidy|neat} {shoes|shirt|uniform|beard|hair|dress|appearance|suit}
  `,
  hints: `
    represent the company, on social media, proud of, off duty, public social media, social feeds, post history
    your posts, follow us, follow you, credible, standards of behaviour, professionalism, smart appearance, in uniform
    represent the, representing, socials, reputation, ambassador, appearance, presentable, immaculate, smart
    well turned out
    {post|posts|posting|write|writes|share|tweet} + {client*|online|employer|public|brand|reflect*|meeting|read out|us}
  `,
  silent: true,
  strengths: ['recognition'],
  shows: '',
  against: ['badmouthing', 'confidential', 'profanity', 'hate'],
} satisfies Quality
