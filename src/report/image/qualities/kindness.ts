import type { Quality } from '../quality.ts'

export default {
  asks: `
    nurtur*, tactful*, bedside manner, genuine care, comfort those, caring and, put people at ease, compassion*
    be kind, is kind, need kind, kind people, kind-hearted, kindness, empath*, warm-hearted, warmth
    compassionate and patient, person-centred, patient-centred, emotional intelligence, kinder, patient with, patiently
    care about people, care for people, cares about, caring nature, comforting, reassur*, good bedside, warmly
    big heart, good with children, good with people, good with older people, understanding of others
    understanding nature, genuine interest in people, listen* to children, looking after people, wellbeing of
    well-being of, put others first, gentleness, as you would, your own mum, your own mother, your own family
    for your own, human touch, genuine care for, genuinely care, genuinely cares, truly care, really care, care deeply
    cares deeply, caring manner, caring attitude, caring people, empathetic, empathic, patient manner, lots of patience
    endless patience, we notice, emotional support, companionship, nurture, nurtures, child-friendly, good-hearted
    warmhearted, make people feel at, sensitively, compassionate, patience and, have patience, patient person
    patient approach, put them at, puts people at, friendly ear, support people through, support families
    supporting families, support children, there for people, every child can, believes every, notices the quiet
    kind to each, take the time, time it takes, sits down for, cuppa, meet people where, be patient, those who love
    listened to, be listened to, are patient, is patient, patient when, patience with, endlessly patient
    infinitely patient, patience, compassionately, treat people kindly, care and compassion, caring and compassionate
    kind and caring, a caring, are caring, be caring, supportive and, kind word, with kindness, show kindness
    comforting presence, reassuring presence, passionate about caring, desire to care, gentle manner, gentle with
    gentle and, warm person, warm and, warm manner, warm to, warm with
    {quality of life|dignity} + {support*|care*|help*|improve*}
    {notice|notices|sees|spot|spots} + {quiet*|lonely|left out|struggling|sad|tired|upset}
    {frighten*|scared|anxious|worried|grieving|dying|lonely|upset|distress*|nervous} + {calm*|comfort*|listen*|sit|hold|reassur*|gentl*|care*|kind*|patience|support*|word}
    {gentle|kind*|warm*|soft*|caring|compassion*} + {with them|with people|child*|old*|famil*|patients|nervous|worried|resident*|learner*|people}
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
