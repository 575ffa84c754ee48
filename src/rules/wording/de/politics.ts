import type { Wording } from '../../../model/wording.ts'

export default {
  'Reads like a partisan attack': 'Liest sich wie ein politischer Angriff',
  'Taken together, these words read like an attack in politics, or like a conspiracy claim.':
    'Alles zusammen liest sich wie ein politischer Angriff oder eine Verschwörungsbehauptung.',
  'Your view is your own; contempt for those who think otherwise is what an employer fears in a team.':
    'Deine Ansicht gehört dir; Verachtung für Andersdenkende ist, was ein Arbeitgeber in einem Team fürchtet.',
  'Keep the view, drop the contempt; or limit who sees it.':
    'Behalte die Ansicht, lass die Verachtung weg; oder beschränke, wer es sieht.',
  'Conspiracy claims': 'Verschwörungsbehauptungen',
  'You claim a conspiracy as a fact.': 'Du stellst eine Verschwörung als Tatsache hin.',
  'A reader doubts the judgement of whoever passes such claims on.':
    'Wer solche Behauptungen weitergibt, an dessen Urteil zweifelt man.',
  'Delete it. What is sound has a source that is not a video.':
    'Lösche den Beitrag. Was stichhaltig ist, hat eine Quelle, die kein Video ist.',
  'Support for an extremist or violent movement': 'Zustimmung zu einer extremistischen oder gewalttätigen Bewegung',
  'You praise or support a movement that is known for violence or hatred, or repeat its codes.':
    'Du lobst oder unterstützt eine Bewegung, die für Gewalt oder Hass bekannt ist, oder wiederholst ihre Kennzeichen.',
  'Nearly every employer rejects on this alone, and some must by law.':
    'Fast jeder Arbeitgeber sagt allein deswegen ab, und manche müssen es von Rechts wegen.',
  'Delete it. If it was meant otherwise, say so where it stood before you delete it.':
    'Lösche den Beitrag. Wenn es anders gemeint war, sag das dort, wo es stand, bevor du ihn löschst.',
  'Mocking politicians': 'Spott über Politik',
  'You mock or insult a politician, a party or a government.':
    'Du verspottest oder beleidigst eine Politikerin, eine Partei oder eine Regierung.',
  'Most readers shrug; some employers like their people to keep out of party fights in public.':
    'Die meisten zucken mit den Schultern; manche Arbeitgeber sehen ihre Leute ungern öffentlich im Parteienstreit.',
  'Leave it if you stand by it. An argument reads better than a name.':
    'Lass ihn stehen, wenn du dazu stehst. Ein Argument liest sich besser als ein Schimpfname.',
  'Political opinion is protected in many countries, at work too.':
    'Politische Meinung ist in vielen Ländern geschützt, auch bei der Arbeit.',
  'Contempt for institutions': 'Verachtung für Institutionen',
  'You say that courts, police, press or elections as such are corrupt, bought or worthless.':
    'Du sagst, dass Gerichte, Polizei, Presse oder Wahlen überhaupt korrupt, gekauft oder wertlos sind.',
  'Many employers work with these bodies, or are one; sweeping contempt makes them wonder.':
    'Viele Arbeitgeber arbeiten mit diesen Stellen oder sind eine; pauschale Verachtung macht sie stutzig.',
  'Say what happened and what should change; leave the rest out.':
    'Sag, was geschehen ist und was sich ändern sollte; lass den Rest weg.',
  'Criticism of public bodies is free speech in many countries.':
    'Kritik an öffentlichen Stellen ist in vielen Ländern freie Meinungsäußerung.',
  'Party cheering': 'Parteijubel',
  'You cheer for a side or repeat its slogan.': 'Du jubelst für eine Seite oder wiederholst ihre Losung.',
  'Most readers shrug; some employers like their people to keep party fights off public pages.':
    'Die meisten zucken mit den Schultern; manche Arbeitgeber sehen Parteienstreit ungern auf öffentlichen Seiten.',
  'Leave it if you stand by it. Where your field expects neutrality, keep it for friends.':
    'Lass ihn stehen, wenn du dazu stehst. Wo dein Beruf Neutralität erwartet, behalte ihn Freunden vor.',
  'Political opinion, membership and voting are protected in many countries.':
    'Politische Meinung, Mitgliedschaft und Wahl sind in vielen Ländern geschützt.',
  'Contempt for voters of a side': 'Verachtung für die Wähler einer Seite',
  'You run down everybody who votes for or follows a party or a cause.':
    'Du machst alle schlecht, die eine Partei wählen oder einer Sache anhängen.',
  'Some of your future colleagues and customers vote that way, and readers of either side notice contempt.':
    'Manche deiner künftigen Kollegen und Kunden wählen so, und auf beiden Seiten fällt Verachtung auf.',
  'Delete it, or argue about the policy instead of the people.':
    'Lösche den Beitrag, oder streite über die Politik statt über die Menschen.',
  'In some places political belief or activity is protected at work; contempt for others seldom is.':
    'Mancherorts ist politische Überzeugung oder Betätigung am Arbeitsplatz geschützt; Verachtung für andere selten.',
} satisfies Wording
