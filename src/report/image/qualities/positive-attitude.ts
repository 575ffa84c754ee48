import type { Quality } from '../quality.ts'

export default {
  asks: `
    positive outlook, positive person, bubbly, outgoing, good word, enjoy working, love what you do, fun to work
    positive attitude, can-do, can do attitude, enthusias*, passionate, passion for, energetic, cheerful
    friendly faces, friendly personality, sense of humour, sense of humor, approachable, warm personality, smile
    upbeat, positivity, positively, optimis*, humour, humor, energised, enthused, good attitude, right attitude
    great attitude, chatty, sociable, personable, sunny, smiling, laugh*, loves people, excitement, excites
    gets excited, glass half full, glass-half-full, positive mindset, positive energy, good energy, great energy
    good humour, good humor, bring energy, brings energy, bags of energy, lots of energy, full of energy, zest, vibrant
    outgoing personality, bright and, loves to, love working, loves working, genuine enthusiasm, real enthusiasm
    enthusiasm for, enthusiasm, passionate about, happy to help, willing to muck, pleasant manner, warm manner
    friendly manner, cheerfulness, good sense of, not take yourself, takes themselves too, yes attitude, yes person
    never moan, no moaners, eye-rolling, roll your eyes, morning person, good banter, banter, friendly person
    friendly face, friendly people, good company, great company, great fun, good fun, enjoy people, enjoys people
    lively personality, lively person, with a smile, smile and, no drama, cheerful manner, personality
    hire for personality, energy is, energy and
    {smile|grin|cheer*|laugh*|friendly} + {guest*|customer*|door|path|phone|even|still|people|day|shift|team}
    {good|great|positive|right|best|high} + {energy|attitude|vibe*|mood|humour|humor|spirit*}
  `,
  hints: `
    friendly and, positive, friendly, fun, lively, energy, attitude, willing, willingness, pleasant, smiles, enjoys
    enjoyment, excited, spirit, personality, joy, love to, you love, passion, happy to, willing to help, moan
    friendly technician, a friendly, a smile, smiling, humour, happy, love, keen, bright, cheer, grin, chatty, mood
  `,
  strengths: ['courtesy'],
  shows: `
    love my job, excited to, grateful, looking forward
  `,
  against: ['attitude', 'badmouthing', 'harassment'],
} satisfies Quality
