import type { Quality } from '../quality.ts'

export default {
  asks: `
    tactful*, bedside manner, genuine care, comfort those, caring and, put people at ease, compassion*, be kind, is kind
    need kind, kind people, kind-hearted, kindness, empath*, warm-hearted, warmth, compassionate and patient
    person-centred, patient-centred, emotional intelligence, kinder, care about people, care for people, caring nature
    comforting, warmly, big heart, good with children, good with older people, understanding of others
    understanding nature, genuine interest in people, listen* to children, looking after people, put others first
    gentleness, your own mum, your own mother, your own family, for your own, human touch, genuine care for
    genuinely care, genuinely cares, truly care, really care, care deeply, cares deeply, caring manner, caring attitude
    caring people, empathetic, empathic, we notice, emotional support, companionship, nurture, nurtures, child-friendly
    good-hearted, warmhearted, make people feel at, sensitively, compassionate, put them at, puts people at
    friendly ear, support people through, support families, supporting families, support children, there for people
    every child can, believes every, notices the quiet, kind to each, sits down for, cuppa, meet people where
    those who love, be listened to, compassionately, treat people kindly, care and compassion, caring and compassionate
    kind and caring, are caring, be caring, kind word, with kindness, show kindness, comforting presence
    reassuring presence, passionate about caring, desire to care, gentle manner, gentle with, gentle and, warm person
    warm manner, tender, tenderly, tenderness, unhurried, listening ear, soft-spoken, sympathy, humane, good heart
    loving, affectionate, see the person, not just a number, more than a number, a hand to hold, hold a hand
    holds a hand, shoulder to cry, feel cared for, be gentle, is gentle, are gentle, caring person, kind person
    kind heart, care about the people, care about each, genuinely caring, warm heart, with warmth, a warm heart
    a warm person, nurturing, reassuring, bring tea, tea and a, soothe, soothes, soothing, doesn't sigh, hardest day
    as your own mother, like your own, someone's mother, somebody's mum, somebody's mother, somebody's child
    someone's gran, sit and listen, sits and listens, an arm round, an arm around, time to talk
    time for a chat with residents, hold their hand, holding a hand, in their shoes, kind to, kind towards, be kinder
    small kindnesses, kindnesses, good at comforting, comforts, feel safe and, grieving, grief, mourning, mourners
    heartbroken, lonely, loneliness, soft heart, soft spot for, feel for people, care about others, care about animals
    care for animals, cares for animals, look after each patient, mothering, cosset, coax, coaxes, coaxing
    patience of a saint, hears a story, hear the same story
    {quality of life|dignity} + {support*|care*|help*|improve*}
    {notice|notices|sees|spot|spots} + {quiet*|lonely|left out|struggling|sad|tired|upset}
    {frighten*|scared|anxious|worried|grieving|dying|lonely|upset|distress*|nervous} + {calm*|comfort*|listen*|sit|hold|reassur*|gentl*|care*|kind*|patience|support*|word}
    {gentle|kind|kinder|warm|softly|caring|compassion*} + {with them|with people|children|older|old people|famil*|patients|nervous|worried|resident*|learner*|animals}
    {comfort|console|soothe|reassure|settle} + {patient*|famil*|relative*|child*|resident*|people|caller*|animal*|them|nervous|anxious}
    {time|patience} for {people|everyone|each resident|every resident|residents|patients|children}
    {sit|sits|sitting} with {someone|somebody|patients|residents|those|families|the dying}
    {patience} + {frighten*|scared|confus*|elderly|older|children|toddlers|ill|dying|vulnerable|dementia|resident*|pupils|anxious|nervous|learner*|disab*|kindness|caring|compassion*|empath*|gentle*|warmth}
  `,
  hints: `
    sensitivity, caring, kind and, are kind, gentle, kind, patience, supportive, warm, heart, tender, look after people
    helping people, genuine interest, understanding and, with patience, companion, goodness, need patience, a patient
    frightened, puts them at, care, cares, comfort, listens, families, human, hug, quiet, feelings, wellbeing
    well-being, dementia, bereave*, hospice, loved ones, patient with, patient and, take the time, good with people
    warm and, supportive and, endless patience, sympathetic, kindly, gently, wellbeing of
    {nervous|frightened|anxious|elderly|lonely|grieving|sick|ill} {patients|children|people|residents|callers|clients|animals|parents}
  `,
  strengths: ['courtesy', 'volunteering'],
  shows: `
    looked after, sat with, so proud of, here for you, thinking of
  `,
  against: ['harassment', 'hate', 'violence'],
} satisfies Quality
