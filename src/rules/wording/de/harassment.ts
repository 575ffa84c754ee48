import type { Wording } from '../../../model/wording.ts'

export default {
  Abuse: 'Beschimpfung',
  'You abuse somebody in words that wound.': 'Du beschimpfst jemanden mit verletzenden Worten.',
  'Abuse in public is a reason to reject for many readers.':
    'Öffentliche Beschimpfungen sind für viele ein Grund zur Absage.',
  '27 % turned someone down for poor communication': '27 % haben wegen schlechten Ausdrucks abgesagt',
  'Reads like an insult at someone': 'Liest sich wie eine Beleidigung',
  'Taken together, these words read like an insult at a person.':
    'Alles zusammen liest sich wie eine Beleidigung gegen einen Menschen.',
  'Whoever hires pictures themselves or a customer at the other end.':
    'Wer einstellt, sieht sich selbst oder seine Kundschaft am anderen Ende.',
  'Delete it, or say what you meant without the insult.':
    'Lösche den Beitrag, oder sag ohne die Beleidigung, was du meinst.',
  'Bullying and humiliation': 'Mobbing und Bloßstellen',
  'You tell of humiliating or hounding somebody, or call on others to do it.':
    'Du erzählst, dass du jemanden bloßgestellt oder gehetzt hast, oder rufst andere dazu auf.',
  'A reader thinks of the team you would join.': 'Wer das liest, denkt an das Team, in das du kämst.',
  'Delete it. If you are sorry, saying so to the person is worth more than a post.':
    'Lösche den Beitrag. Wenn es dir leidtut, ist es mehr wert, das dem Menschen zu sagen, als ein Beitrag.',
  'Insult by comparison': 'Beleidigender Vergleich',
  'You compare somebody to something low, to humiliate.':
    'Du vergleichst jemanden mit etwas Niedrigem, um ihn herabzusetzen.',
  'A clever insult is still one, and readers see whom it falls on.':
    'Auch eine kluge Beleidigung ist eine, und man sieht, wen sie trifft.',
  'Insult at somebody': 'Beleidigung gegen jemanden',
  'You insult somebody in public.': 'Du beleidigst jemanden öffentlich.',
  'A reader asks what you would write of colleagues and customers.':
    'Wer das liest, fragt sich, was du über Kollegen und Kundschaft schreiben würdest.',
  'Delete it, or say what the person did instead of what the person is.':
    'Lösche den Beitrag, oder sag, was der Mensch getan hat, statt, was er ist.',
  'Insult at the one spoken to': 'Beleidigung gegen das Gegenüber',
  'You insult the person you speak to.': 'Du beleidigst den Menschen, mit dem du sprichst.',
  'A reader sees how you treat people when you disagree with them.':
    'Wer das liest, sieht, wie du mit Menschen umgehst, wenn du anderer Meinung bist.',
  'Delete it, or say what you disagree with.': 'Lösche den Beitrag, oder sag, worin du anderer Meinung bist.',
  'Mocking looks or wits': 'Spott über Aussehen oder Verstand',
  'You mock how somebody looks or how clever somebody is.':
    'Du spottest darüber, wie jemand aussieht oder wie klug jemand ist.',
  'Mockery of people tells a reader more of you than of them.': 'Spott über Menschen sagt mehr über dich als über sie.',
  'Name-calling in jest': 'Schimpfnamen im Spaß',
  'You call somebody names, it seems among friends.': 'Du gibst jemandem Schimpfnamen, anscheinend unter Freunden.',
  'Most shrug; a reader who does not know the two of you may not hear the joke.':
    'Die meisten zucken mit den Schultern; wer euch beide nicht kennt, hört den Scherz vielleicht nicht.',
  'Keep it if you are sure that both of you laugh.': 'Lass ihn stehen, wenn du sicher bist, dass ihr beide lacht.',
  Snark: 'Spitze Bemerkung',
  'You are snide to somebody.': 'Du bist spitz zu jemandem.',
  'Most shrug at it; a careful reader may not.':
    'Die meisten zucken mit den Schultern; wer genau liest, vielleicht nicht.',
  'Keep it or delete it: ask whether you would say it to the person at work.':
    'Lass ihn stehen oder lösche ihn: Frag dich, ob du es dem Menschen bei der Arbeit sagen würdest.',
} satisfies Wording
