import type { Quality } from '../quality.ts'

export default {
  asks: `
    positive outlook, positive person, bubbly, outgoing, enjoy working, love what you do, fun to work, positive attitude
    can-do, can do attitude, enthusias*, passionate, passion for, energetic, cheerful, friendly personality
    sense of humour, sense of humor, approachable, warm personality, smile, upbeat, positivity, optimis*, enthused
    good attitude, great attitude, chatty, sociable, personable, sunny, smiling, loves people, excites, gets excited
    glass half full, glass-half-full, positive mindset, positive energy, good energy, great energy, good humour
    good humor, bring energy, brings energy, bags of energy, lots of energy, full of energy, zest, outgoing personality
    love working, loves working, genuine enthusiasm, real enthusiasm, enthusiasm for, enthusiasm, passionate about
    happy to help, pleasant manner, warm manner, friendly manner, cheerfulness, good sense of, not take yourself
    takes themselves too, yes attitude, yes person, never moan, no moaners, eye-rolling, roll your eyes, morning person
    good banter, banter, friendly person, friendly face, friendly people, great fun, good fun, lively personality
    lively person, with a smile, smile and, no drama, cheerful manner, hire for personality, happy disposition, cheery
    positive approach, positive and, positive manner, friendly and, friendly approach, friendly disposition
    warm and friendly, friendly nature, high energy, high-energy, can-do approach, warm welcome and smile, sense of fun
    enthusiastic, in good form, good form, pleasing personality, genuine smile, good company, good craic, craic
    good crack, lights up, life and soul, good-natured, good natured, easygoing, easy-going, easy going, warm smile
    ready smile, big smile, always smiling, cheer, cheering, cheers up, laughs easily, have a laugh, has a laugh
    like a laugh, laugh at, sunny disposition, happy face, bright and, brings joy, bring joy, joyful, bring fun, sparkle
    sparkling, vivacious, vibrant personality, great personality, friendly attitude, right attitude is, attitude over
    positive frame, infectious, light-hearted, friendly smile, smiling face, happy to muck, willing and, love of people
    loves meeting people, enjoy meeting people, enjoy meeting, fun to be, pleasure to work, nice to work, enjoy the job
    enjoys the job, a people person, a good sense of humour, humour and, humour to, cheerful and, smile for
    {smile|grin|cheer*|laugh*|friendly} + {guest*|customer*|door|path|phone|even|still|people|day|shift|team}
    {good|great|positive|right|best|high} + {energy|attitude|vibe*|mood|humour|humor|spirit*}
  `,
  hints: `
    friendly and, positive, friendly, fun, lively, energy, attitude, willingness, pleasant, smiles, enjoys, enjoyment
    excited, personality, love to, you love, happy to, willing to help, moan, friendly technician, a friendly, a smile
    smiling, humour, happy, cheer, grin, chatty, right attitude
  `,
  strengths: ['courtesy'],
  shows: `
    love my job, excited to, grateful, looking forward
  `,
  against: ['attitude', 'badmouthing', 'harassment'],
} satisfies Quality
