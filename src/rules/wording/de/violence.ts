import type { Wording } from '../../../model/wording.ts'

export default {
  'Reads like violence': 'Liest sich nach Gewalt',
  'Taken together, these words read like a threat, or like pleasure in violence.':
    'Alles zusammen liest sich wie eine Drohung oder wie Freude an Gewalt.',
  'Employers must keep their people safe and take such words at their face.':
    'Arbeitgeber müssen ihre Leute schützen und nehmen solche Worte, wie sie dastehen.',
  'If it was a joke or a game, say so in the post or delete it.':
    'Wenn es ein Scherz oder ein Spiel war, sag es im Beitrag, oder lösche ihn.',
  'Wishing death or injury': 'Tod oder Verletzung gewünscht',
  'You wish death or injury on somebody.': 'Du wünschst jemandem den Tod oder eine Verletzung.',
  'Whatever the person did, readers stop at the wish.':
    'Was immer der Mensch getan hat: Wer das liest, bleibt an dem Wunsch hängen.',
  'Fight told with pride': 'Mit Stolz von einer Schlägerei erzählt',
  'You tell that you hit somebody or were in a fight.':
    'Du erzählst, dass du jemanden geschlagen hast oder in einer Schlägerei warst.',
  'A reader asks what happens when you lose your temper at work.':
    'Wer das liest, fragt sich, was geschieht, wenn dir bei der Arbeit der Kragen platzt.',
  'Delete it. If you defended yourself, the police report says so, the post does not need to.':
    'Lösche den Beitrag. Wenn du dich verteidigt hast, steht das im Polizeibericht; der Beitrag muss es nicht sagen.',
  'Bomb, fire or shooting': 'Bombe, Feuer oder Schüsse',
  'You speak of bombing, burning or shooting up a place.':
    'Du sprichst davon, einen Ort in die Luft zu sprengen, anzuzünden oder dort zu schießen.',
  'Police and employers take such words at their face.':
    'Polizei und Arbeitgeber nehmen solche Worte, wie sie dastehen.',
  'Such threats are offences even when meant as a joke.':
    'Solche Drohungen sind strafbar, auch wenn sie als Scherz gemeint sind.',
  'Praise of violence': 'Lob der Gewalt',
  'You praise or long for violence against people.': 'Du lobst Gewalt gegen Menschen oder sehnst dich danach.',
  'Readers do not want to work beside somebody who cheers it.':
    'Niemand will neben jemandem arbeiten, der dazu jubelt.',
  Threat: 'Drohung',
  'You threaten somebody with violence.': 'Du drohst jemandem mit Gewalt.',
  'A threat is a reason to reject by itself, and may be a crime.':
    'Eine Drohung ist für sich ein Grund zur Absage und kann strafbar sein.',
  'Threats to kill or to hurt are offences in most countries, jokes included where they frighten.':
    'Drohungen, jemanden zu töten oder zu verletzen, sind in den meisten Ländern strafbar, auch als Scherz, wo sie Angst machen.',
  'Veiled threat': 'Verhüllte Drohung',
  'You let somebody know that something bad will happen to them.':
    'Du lässt jemanden wissen, dass ihm etwas Schlimmes geschehen wird.',
  'Readers hear the threat though no violent word is said.':
    'Man hört die Drohung, auch wenn kein gewalttätiges Wort fällt.',
  'A threat may be an offence without a violent word.':
    'Eine Drohung kann auch ohne ein gewalttätiges Wort strafbar sein.',
  'Wanting to hurt somebody': 'Der Wunsch, jemandem wehzutun',
  'You say that you would like to hurt somebody.': 'Du sagst, dass du jemandem gern wehtun würdest.',
  'Even as a manner of speaking it makes a reader uneasy about your temper.':
    'Selbst als Redensart lässt es an deiner Selbstbeherrschung zweifeln.',
  'Delete it, or say that you were angry and why.': 'Lösche den Beitrag, oder sag, dass du wütend warst und warum.',
  'Weapon in a picture': 'Waffe auf einem Bild',
  'A picture shows a weapon.': 'Ein Bild zeigt eine Waffe.',
  'A picture tells no reason for it; where weapons are lawful many shrug, elsewhere many do not.':
    'Ein Bild nennt keinen Grund dafür; wo Waffen erlaubt sind, zucken viele mit den Schultern, anderswo nicht.',
  'Delete it, or say in the text what it is for: range, hunt, kitchen, stage.':
    'Lösche den Beitrag, oder sag im Text, wozu sie da ist: Schießstand, Jagd, Küche, Bühne.',
  'Weapon shown off': 'Mit einer Waffe angegeben',
  'You show or boast of a weapon.': 'Du zeigst eine Waffe oder gibst mit ihr an.',
  'Where weapons are lawful many shrug, elsewhere many do not; a picture tells no reason.':
    'Wo Waffen erlaubt sind, zucken viele mit den Schultern, anderswo nicht; ein Bild nennt keinen Grund.',
  'Delete it, or say what it is for: range, hunt, kitchen, stage.':
    'Lösche den Beitrag, oder sag, wozu sie da ist: Schießstand, Jagd, Küche, Bühne.',
} satisfies Wording
