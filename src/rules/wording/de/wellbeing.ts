import type { Wording } from '../../../model/wording.ts'

export default {
  'Breaking down': 'Zusammenbrechen',
  'You write of panic, of weeping that does not stop, or of being unable to get up or go out.':
    'Du schreibst von Panik, von Weinen, das nicht aufhört, oder davon, nicht aufstehen oder hinausgehen zu können.',
  'This is shown for your sake, not for an employer’s. What you wrote is no fault and changes no score.':
    'Dies steht hier um deinetwillen, nicht für einen Arbeitgeber. Was du geschrieben hast, ist kein Fehler und ändert keine Wertung.',
  'You do not have to wait until it gets worse to talk to someone: findahelpline.com lists free and private lines in every country; Samaritans answer on 116 123 in the UK and Ireland, 988 in the US; a GP can help too. Whether the post stays is yours to decide.':
    'Du musst nicht warten, bis es schlimmer wird, um mit jemandem zu sprechen: findahelpline.com nennt kostenlose, vertrauliche Nummern in jedem Land; in Deutschland ist die TelefonSeelsorge unter 0800 1110111 da, in Österreich unter 142, in der Schweiz die Dargebotene Hand unter 143; auch eine Hausärztin kann helfen. Ob der Beitrag bleibt, entscheidest du.',
  'Feeling that others would be better without you': 'Das Gefühl, dass es anderen ohne dich besser ginge',
  'You write that others would be better off, or would not mind, if you were gone.':
    'Du schreibst, dass es anderen besser ginge oder sie es nicht merken würden, wenn es dich nicht mehr gäbe.',
  'You do not have to carry it alone: findahelpline.com lists free and private lines in every country; Samaritans answer on 116 123 in the UK and Ireland, 988 in the US; in danger, ring the emergency number. Whether the post stays is yours to decide.':
    'Du musst das nicht allein tragen: findahelpline.com nennt kostenlose, vertrauliche Nummern in jedem Land; in Deutschland ist die TelefonSeelsorge unter 0800 1110111 da, in Österreich unter 142, in der Schweiz die Dargebotene Hand unter 143; in Gefahr ruf den Notruf. Ob der Beitrag bleibt, entscheidest du.',
  'Help in a crisis': 'Hilfe in einer Krise',
  'You write that you needed help in a mental health crisis.':
    'Du schreibst, dass du in einer seelischen Krise Hilfe gebraucht hast.',
  'Close to danger': 'Nah an der Gefahr',
  'You write of a place or a thing with which you might hurt yourself, or of having done so.':
    'Du schreibst von einem Ort oder Gegenstand, mit dem du dir etwas antun könntest, oder davon, dass du es getan hast.',
  Despair: 'Verzweiflung',
  'You write that you feel hopeless or cannot go on like this.':
    'Du schreibst, dass du keine Hoffnung hast oder so nicht weiterkannst.',
  'Trouble with eating': 'Mühe mit dem Essen',
  'You write about an eating disorder or about eating in a way that hurts you.':
    'Du schreibst über eine Essstörung oder über ein Essen, das dir schadet.',
  'There are people who know this well: findahelpline.com lists free lines by topic; in the UK beateatingdisorders.org.uk, in the US 988 at any hour; a GP is a good first call. Whether the post stays is yours to decide.':
    'Es gibt Menschen, die das gut kennen: findahelpline.com nennt kostenlose Nummern nach Thema; in Deutschland ist die TelefonSeelsorge jederzeit unter 0800 1110111 da, in Österreich unter 142, in der Schweiz die Dargebotene Hand unter 143; ein guter erster Schritt ist die Hausärztin. Ob der Beitrag bleibt, entscheidest du.',
  'Hurting yourself': 'Sich selbst verletzen',
  'You write about hurting yourself.': 'Du schreibst davon, dass du dich selbst verletzt.',
  'Thoughts of not living': 'Gedanken, nicht leben zu wollen',
  'You write about not wanting to live, or about ending your life.':
    'Du schreibst davon, nicht leben zu wollen oder dein Leben zu beenden.',
  'Drawing back from life': 'Rückzug vom Leben',
  'You write that you have drawn back from people and days, or that staying is hard.':
    'Du schreibst, dass du dich von Menschen und Tagen zurückgezogen hast oder dass Bleiben schwer ist.',
} satisfies Wording
