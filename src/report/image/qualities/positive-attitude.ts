import type { Quality } from '../quality.ts'

export default {
  asks: `
    positive outlook, positive person, bubbly, outgoing, enjoy working, love what you do, fun to work
    positive attitude, can-do, can do attitude, enthusias*, passionate, passion for, energetic, cheerful
    friendly faces, friendly personality, sense of humour, sense of humor, approachable, warm personality, smile
    upbeat, positivity, optimis*, humour, humor, energised, enthused, good attitude, right attitude, great attitude
    chatty, sociable, personable, sunny, smiling, loves people, excites, gets excited, glass half full, glass-half-full
    positive mindset, positive energy, good energy, great energy, good humour, good humor, bring energy, brings energy
    bags of energy, lots of energy, full of energy, zest, outgoing personality, love working, loves working
    genuine enthusiasm, real enthusiasm, enthusiasm for, enthusiasm, passionate about, happy to help, pleasant manner
    warm manner, friendly manner, cheerfulness, good sense of, not take yourself, takes themselves too, yes attitude
    yes person, never moan, no moaners, eye-rolling, roll your eyes, morning person, good banter, banter
    friendly person, friendly face, friendly people, great fun, good fun, enjoy people, enjoys people
    lively personality, lively person, with a smile, smile and, no drama, cheerful manner, hire for personality
    energy and, happy disposition, cheery, positive approach, positive and, positive manner, friendly and
    friendly approach, friendly disposition, warm and friendly, friendly nature, welcoming manner, a smile, high energy
    high-energy, motivated and, can-do approach, fun and, love your job, warm welcome and smile, sense of fun
    enthusiastic, keen and
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
