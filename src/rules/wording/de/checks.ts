import type { Wording } from '../../../model/wording.ts'

/** The checks of a whole profile: handle, writing, activity. Their sentences are put together in `engine/profile/`. */
export default {
  ' and ': ' und ',
  handle: 'Handle',
  name: 'Name',
  'e-mail address': 'E-Mail-Adresse',
  'handle “{}”': 'Handle „{}“',
  'name “{}”': 'Name „{}“',
  'e-mail address “{}”': 'E-Mail-Adresse „{}“',
  'Looked at: {}.': 'Angesehen: {}.',
  'Your {} may look unprofessional to a stranger who reads it first.':
    'Dein Profil zeigt {}. Auf Fremde, die das zuerst lesen, kann das unprofessionell wirken.',
  'A handle that is close to your own name is the easiest to stand behind. Most networks let you change it in the settings.':
    'Zu einem Handle nah am eigenen Namen kann man am leichtesten stehen. Die meisten Netzwerke lassen es in den Einstellungen ändern.',
  '22 % turned someone down for an unprofessional screen name':
    '22 % haben wegen eines unprofessionellen Namens abgesagt',
  'Only {} posts with an exact time were read.': 'Nur {} Beiträge mit genauer Zeit wurden gelesen.',
  'Working hours are not judged: the pages do not tell your time zone.':
    'Arbeitszeiten werden nicht beurteilt: Die Seiten verraten deine Zeitzone nicht.',
  'About {} posts a day.': 'Etwa {} Beiträge am Tag.',
  'As many as {} posts within one hour.': 'Bis zu {} Beiträge in einer Stunde.',
  '{} dated posts in {} days.': '{} Beiträge mit Datum in {} Tagen.',
  'Some employers read very frequent posting as time taken from work. Nothing needs deleting; it is only worth knowing.':
    'Manche Arbeitgeber halten sehr häufige Beiträge für Zeit, die der Arbeit fehlt. Zu löschen ist nichts; es ist nur gut zu wissen.',
  'Mend the posts that a stranger meets first: the pinned one, the newest ten, the bio.':
    'Bessere die Beiträge aus, denen Fremde zuerst begegnen: den angehefteten, die zehn neuesten, die Bio.',
  '12 % turned someone down for posting too often': '12 % haben wegen zu häufiger Beiträge abgesagt',
  'Only {} texts of your own were read; {} are needed to tell a habit.':
    'Nur {} eigene Texte wurden gelesen; {} braucht es, um eine Gewohnheit zu erkennen.',
  'Nothing stands out in the {} texts of your own.': 'In den {} eigenen Texten fällt nichts auf.',
  'Dialect is never looked at.': 'Mundart wird nie beurteilt.',
  '{} of {} texts are written in capitals, which reads as shouting.':
    '{} von {} Texten stehen in Großbuchstaben, was sich wie Schreien liest.',
  '{} of {} texts end in rows of exclamation or question marks.':
    '{} von {} Texten enden mit Reihen von Ausrufe- oder Fragezeichen.',
  '{} of {} texts hold a common misspelling.': 'In {} von {} Texten steht ein häufiger Rechtschreibfehler.',
  '{} of {} texts use text-speak on a professional network.':
    '{} von {} Texten verwenden Chatkürzel in einem beruflichen Netzwerk.',
} satisfies Wording
