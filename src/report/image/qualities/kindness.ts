import type { Quality } from '../quality.ts'

export default {
  asks: `
    nurtur*, tactful*, bedside manner, genuine care, comfort those, caring and, put people at ease, compassion*
    be kind, is kind, need kind, kind people, kind-hearted, kindness, empath*, warm and, warm-hearted, warmth
    patient and, compassionate and patient, good listener, person-centred, patient-centred, emotional intelligence
    kinder, patient with, patiently, care about people, care for people, cares about, caring nature, comforting
    reassur*, thoughtful, considerate, good bedside, warmly, big heart, good with children, good with people
    good with older people, understanding of others, understanding nature, genuine interest in people
    listen* to children, sympathetic, looking after people, wellbeing of, well-being of, put others first, gentleness
    as you would, your own mum, your own mother, your own family, for your own, human touch, genuine care for
    genuinely care, genuinely cares, truly care, really care, care deeply, cares deeply, caring manner, caring attitude
    caring people, empathetic, empathic, patient manner, lots of patience, endless patience, we notice
    emotional support, companionship, nurture, nurtures, child-friendly, good-hearted, warmhearted, make people feel at
    at ease, sensitive to, sensitive and, sensitively, compassionate, patience and, have patience, patient person
    patient approach, put them at, puts people at, calming, friendly ear, support people through, support families
    supporting families, support children, there for people, every child can, believes every, notices the quiet
    the quiet one, kind to each, take the time, time it takes, sits down for, cuppa, meet people where, where they are
    be patient, those who love, listened to, be listened to
    {frighten*|scared|anxious|worried|grieving|dying|lonely|upset|distress*|vulnerable} + {calm*|comfort*|listen*|sit|hold|reassur*|gentl*|care*|kind*|patien*|support*}
    {quality of life|dignity} + {support*|care*|help*|improve*}
    {patient*|gentle|kind*|warm*|calm|soft*} + {with them|with people|child*|old*|famil*|patient*|nervous|worried|resident*|learner*|visitor*|user*|caller*|customer*|people}
    {explain*|answer*|help*|listen*|sit*} + {without sighing|worried|nervous|patient*|kindly|gently|as long as|time it takes|cuppa}
    {notice|notices|sees|spot|spots} + {quiet*|lonely|left out|struggling|sad|tired|upset}
  `,
  hints: `
    sensitivity, caring, kind and, are kind, gentle, kind, patience, supportive, warm, heart, tender, look after people
    helping people, genuine interest, understanding and, with patience, companion, goodness, need patience, a patient
    frightened, puts them at, care, cares, comfort, listens, families, human, hug, quiet, feelings, wellbeing
    well-being, dementia, bereave*, hospice, loved ones
    {nervous|frightened|anxious|elderly|lonely|grieving|sick|ill} {patients|children|people|residents|callers|clients|animals|parents}
  `,
  strengths: ['courtesy', 'volunteering'],
  shows: `
    looked after, sat with, so proud of, here for you, thinking of
  `,
  against: ['harassment', 'hate', 'violence'],
} satisfies Quality
