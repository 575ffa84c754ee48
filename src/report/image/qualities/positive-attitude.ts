import type { Quality } from '../quality.ts'

export default {
  asks: `
    positive outlook, positive person, bubbly, outgoing, enjoy working, love what you do, fun to work, positive attitude
    can-do, can do attitude, enthusias*, passion for, energetic, cheerful, friendly personality, sense of humour
    sense of humor, approachable, warm personality, smile, upbeat, positivity, optimis*, enthused, good attitude
    great attitude, chatty, sociable, personable, smiling, loves people, excites, glass half full, glass-half-full
    positive mindset, positive energy, good energy, great energy, good humour, good humor, bring energy, brings energy
    bags of energy, lots of energy, full of energy, zest, outgoing personality, love working, loves working
    genuine enthusiasm, real enthusiasm, enthusiasm, passionate about, happy to help, pleasant manner, warm manner
    friendly manner, cheerfulness, good sense of, not take yourself, takes themselves too, yes attitude, yes person
    never moan, no moaners, eye-rolling, roll your eyes, morning person, good banter, banter, friendly person
    friendly face, friendly people, lively personality, lively person, with a smile, smile and, no drama
    cheerful manner, hire for personality, happy disposition, cheery, positive approach, positive manner
    friendly approach, friendly disposition, warm and friendly, friendly nature, high energy, high-energy
    can-do approach, warm welcome and smile, sense of fun, enthusiastic, in good form, good form, pleasing personality
    genuine smile, good company, good craic, craic, life and soul, good-natured, good natured, easygoing, easy-going
    easy going, warm smile, ready smile, big smile, always smiling, cheering, laughs easily, have a laugh, has a laugh
    like a laugh, sunny disposition, happy face, brings joy, bring joy, joyful, bring fun, sparkling, vivacious
    vibrant personality, great personality, friendly attitude, right attitude is, positive frame, light-hearted
    friendly smile, smiling face, happy to muck, love of people, loves meeting people, enjoy meeting people
    enjoy meeting, fun to be, pleasure to work, nice to work, enjoy the job, enjoys the job, a people person
    a good sense of humour, humour and, cheerful and, smile for, comes in whistling, whistling, laugh at yourself
    laughs at themselves, bit of sunshine, sunshine, ray of sunshine, love a chat, loves a chat, enjoy a chat
    like a chat, likes a chat, grumblers, no grumblers, moaners, no moaning, no whingers, whingers, no grumps
    cheerful at, cheerful even, good cheer, in a good mood, good mood, good spirits, energy and enthusiasm
    enthusiasm and, bags of enthusiasm, bags of personality, lots of personality, full of beans, full of life
    a spring in, up for it, game for anything, friendly character, friendly team player, friendly voice
    friendly welcome, friendly approachable, be friendly, is friendly, are friendly, friendliness, outgoing and
    outgoing person, outgoing character, warm outgoing, warm friendly, sociable and, love what they, loves what they
    love their work, love your work, loves their job, love this work, love this job, loves food, loves coffee
    loves books, real passion, genuine passion, takes delight, sense of joy, with enthusiasm, positive outlook on
    being positive, be positive, stay positive, positive even, bright personality, bright and cheerful, happy person
    happy people, happy nature, friendly and approachable, friendly and positive, friendly and helpful
    friendly and outgoing, friendly and welcoming, positive and friendly, positive and can-do, positive and enthusiastic
    enthusiasm for the, enthusiasm for your
    {smile|grin|cheer*|laugh*|friendly} + {guest*|customer*|door|path|phone|even|still|people|day|shift|team}
    {good|great|positive|right|best|high} + {energy|attitude|vibe*|mood|humour|humor|spirit*}
    {friendly|cheerful|positive|enthusias*|upbeat|outgoing|smile*|smiling|energ*|bubbly|happy} + {attitude|personality|person|manner|outlook|disposition|nature|approach|face}
  `,
  hints: `
    friendly and, positive, friendly, fun, lively, energy, attitude, willingness, pleasant, smiles, enjoys, enjoyment
    excited, personality, love to, you love, happy to, willing to help, moan, friendly technician, a friendly, a smile
    smiling, humour, happy, cheer, grin, chatty, right attitude, passionate
  `,
  strengths: ['courtesy'],
  shows: `
    love my job, excited to, grateful, looking forward
  `,
  against: ['attitude', 'badmouthing', 'harassment'],
} satisfies Quality
