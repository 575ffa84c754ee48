import type { Quality } from '../quality.ts'

export default {
  asks: `
    treated fairly, treat everyone, all abilities, different cultures, cultural sensitivity, every background
    respectful, inclusi*, diversity, equality, belonging, non-judgemental, non-judgmental, anti-racis*, racism
    celebrate difference, cultural awareness, whatever their background, all backgrounds, politeness, decency, decently
    treat* _ decently, equal rights, equitable, fair treatment, accessible to all, all walks of life, walks of life
    every culture, any background, diverse backgrounds, no place for bullying, prejudice, bigot*, treat* others
    person-first, human rights, lgbt*, neurodivers*, open-minded*, tolerant, clean language, language clean, pronouns
    spoken over, speak over, talked over, people's homes, people’s homes, whoever they are, wherever they come from
    whatever they believe, every voice, all voices, treat people, as equals, fair to all, fair to everyone, inclusive
    inclusion, inclusively, diverse team, diverse communities, diverse community, diverse workplace, multicultural
    cross-cultural, intercultural, value difference, values difference, never judge, without judgement, without judgment
    non judgemental, good manners, well-mannered, considerate of others, mutual respect, self-respect, treat colleagues
    dignified, belongs to them, bring their whole, bring your whole, feel they belong, feels welcome, feel welcome
    welcome everyone, welcomes everyone, welcome everybody, special educational needs, different audiences
    people from all, all cultures, fairly and with, treat people fairly, treats people fairly, treating people fairly
    fair and respectful, with respect, at anybody's expense, brilliant jerk*, code of conduct, as an individual
    nobody is more, faith colour, of every faith, every faith, gender and class, looks like them, most varied
    varied borough*, treats everyone, to choose, listened to and, open mind, an open mind, courtesy, courteously
    all faiths, faiths and none, faiths or none, of all ages and backgrounds, treats people as, treat people as
    treat people with, treats people with, treating people with, treat each person, treat every person
    dignity and respect, cultural humility, culturally sensitive, culturally safe, culturally responsive
    cultural safety, cultural competence, promote equality, promoting equality, equality and diversity
    equity and inclusion, diversity and inclusion, respect for others, work with people from, working with people from
    people from diverse, value everyone, anti-oppressive, anti-discriminatory, respect for, respect and, and respect
    respectful*, respects the, respects each, respects other, respects people, respect other, respect people
    respect everyone, show respect, treat with respect, dignity and, and dignity, people's dignity, their dignity
    dignity of, without prejudice, without judging, don't judge, not judge, does not judge, unprejudiced
    please and thank you, mind your manners, no swearing, equal footing, treat* _ the same, treat* _ equally
    accept people, accepts people, whoever calls, whoever comes, whoever walks, whoever rings, are heard, be heard
    whatever they look, whatever their, no matter who, no matter where, first-name terms, calls everyone by
    take people as, takes people as, as you find them, raise an eyebrow, raises an eyebrow, whatever their story
    name and pronoun, a guest in, talked down to, talk down to, talks down to, looked down on, look down on, feel small
    look small, anyone feel small, anybody feel small, views that are not, not your own, equality diversity, equalities
    the quiet ones, hear people out, hears people out, all sorts of people, all kinds of people, people unlike
    people not like you, different from you, different from your own, differ from your own, other than your own
    live and let live, unshockable by how, judge nobody, judges nobody, judge no one, judge anyone, judge anybody
    no judgement, no judgment, free of judgement, treat the cleaner, from the cleaner to, cleaner to the
    porter to professor, whoever is in front, whoever's in front, in front of you the same, no favourites among
    the same respect, equal respect, respect whoever, earns respect by, deserve respect, deserves respect, sexist
    racist, homophobic, respectfully, elders, cultural protocols, cultural protocol, their customs, local customs
    respectful of, religious dress, sacred
    {everyone|everybody|each other|one another|every person} + {welcome|treated|valued|heard|equal*|decent*|voice}
    {bullying|racism|sexism|hate|discrimination|harassment} + {no place|zero|not tolerate*|never|tolerat*}
    {take|takes|taking} + seriously + {families|people|patients|residents|tenants|everyone|them}
    {different|other} + {opinions|views|cultures|backgrounds|faiths|languages}
    {every|each|any|all|whatever} + {faith*|colour*|color*|gender*|class*|race*|background*|language*|nationalit*|neighborhood|neighbourhood} + {welcome*|people|client*|communit*|from|equal*|apply}
    {treat*|value*|hear*|listen*} + {everyone|everybody|individual*|equal*|difference*|fairly|same way|whoever|dignity}
    {bullying|harassment|racism|sexism|homophob*|hate} + {don't|not|no|never|put up|zero|stand for|without|against}
    {every|all|any|whatever} {origin|origins|faith|creed|colour|color|nationality|nationalities|culture|cultures|identity|orientation|belief|beliefs|shape} + {people|famil*|client*|welcom*|meet|serve|work|treat*|guest*|pupil*|patient*}
    {caste|religion|gender|race|class|rank|accent|title*} + {leave|banned|doesn't matter|don't matter|no place|not matter|aside}
    {people's|someone's|somebody's|customers'|their} {home|homes|house|houses} + {shoes|respect*|polite*|guest|manners|tidy|language}
    {treat*|serve*|greet*|speak to} + {same way|the same as|equally|alike|exactly the same}
    {work*|live*|serv*|support*} _ {different|diverse|many|all} {cultures|backgrounds|faiths|nationalities|communities}
    {no matter|whatever|whoever|regardless} + {they are|they earn|they look|they believe|they live|they come from|their past|background|where they|how they}
    {respect*|dignity|equal*|fairly} + {everyone|everybody|all|every|whoever|whatever|each|background*|faith*|culture*|difference*|people|individual*|same|regardless}
    {treat*|accept*|listen*|welcome} + {whoever|whatever|every background|equally|faith*|culture*|difference*|same|regardless|individual*|with courtesy|with dignity|fairly}
  `,
  hints: `
    tolerance of, belongs, courtesy, civil to, equity, accessib*, diverse, minorit*, bias, faiths, cultures, differences
    mannered, all ages, respect for, no drama please, fair, equally, background, backgrounds, welcoming, individual
    individuals, polite, manners, listen to, expense, courteous, respect, dignity, cultural, culture
  `,
  strengths: ['courtesy'],
  shows: `
    accessib*, inclusi*, everyone welcome, sign language, pride month, allyship
  `,
  against: ['hate', 'harassment', 'sexual'],
} satisfies Quality
