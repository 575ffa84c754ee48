import type { Wording } from '../../../model/wording.ts'

export default {
  'Tells where or how to find you': 'Verrät, wo oder wie man dich findet',
  'These words seem to tell strangers how to reach, find or impersonate you.':
    'Diese Worte verraten Fremden anscheinend, wie man dich erreicht, findet oder sich für dich ausgibt.',
  'It is no fault. It helps thieves, not employers.': 'Es ist kein Fehler. Es hilft Dieben, nicht Arbeitgebern.',
  'Hide it, or limit who sees it.': 'Verbirg es, oder beschränke, wer es sieht.',
  'Card or account numbers': 'Karten- oder Kontonummern',
  'A post shows the number of a payment card or bank account.':
    'Ein Beitrag zeigt die Nummer einer Zahlungskarte oder eines Kontos.',
  'It can be used to take money. It is no fault and changes no score.':
    'Damit kann man Geld abbuchen. Es ist kein Fehler und ändert keine Wertung.',
  'Delete it now and tell the bank, which can send a new card.':
    'Lösche den Beitrag jetzt und sag der Bank Bescheid; sie kann eine neue Karte schicken.',
  'Your full date of birth': 'Dein volles Geburtsdatum',
  'Your full date of birth stands in the open.': 'Dein volles Geburtsdatum steht offen da.',
  'Banks and offices ask for it to know you, so others can use it to pose as you; it also tells your age. It is no fault and changes no score.':
    'Banken und Ämter fragen danach, um dich zu erkennen; andere können sich damit für dich ausgeben. Es verrät auch dein Alter. Es ist kein Fehler und ändert keine Wertung.',
  'Delete it, or leave out the year.': 'Lösche es, oder lass das Jahr weg.',
  'A way into your home or accounts': 'Ein Weg in deine Wohnung oder Konten',
  'A post tells a code, password or hiding place that lets others in.':
    'Ein Beitrag verrät einen Code, ein Passwort oder ein Versteck, das andere hineinlässt.',
  'Anyone who reads it can use it. It is no fault and changes no score.':
    'Wer es liest, kann es benutzen. Es ist kein Fehler und ändert keine Wertung.',
  'Delete it and change the code, or move the key.':
    'Lösche es und ändere den Code, oder lege den Schlüssel woandershin.',
  'Your email address': 'Deine E-Mail-Adresse',
  'Your email address stands in the open.': 'Deine E-Mail-Adresse steht offen da.',
  'Spammers and people who guess passwords gather addresses from posts. It is no fault and changes no score.':
    'Absender von Werbung und Leute, die Passwörter raten, sammeln Adressen aus Beiträgen. Es ist kein Fehler und ändert keine Wertung.',
  'If it is an address for work or commissions, keep it. If it is your own, send it privately.':
    'Wenn es eine Adresse für Arbeit oder Aufträge ist, lass sie stehen. Wenn es deine eigene ist, gib sie privat weiter.',
  'An empty house': 'Ein leeres Zuhause',
  'A post tells that nobody is at home, and until when.':
    'Ein Beitrag verrät, dass niemand zu Hause ist, und bis wann.',
  'Burglars read posts too, and an insurer may ask. It is no fault and changes no score.':
    'Auch Einbrecher lesen Beiträge, und eine Versicherung könnte fragen. Es ist kein Fehler und ändert keine Wertung.',
  'Tell it when you are back, or to friends alone.': 'Erzähl es, wenn du zurück bist, oder nur Freunden.',
  'Where you live': 'Wo du wohnst',
  'A post tells the address where you live or can be found.':
    'Ein Beitrag verrät die Adresse, an der du wohnst oder zu finden bist.',
  'With an address a stranger can come to the door, and with a name and a birth date borrow in your name. It is no fault and changes no score.':
    'Mit einer Adresse kann ein Fremder vor der Tür stehen, und mit Name und Geburtsdatum in deinem Namen Geld leihen. Es ist kein Fehler und ändert keine Wertung.',
  'Delete it, or send the address to the people who need it.':
    'Lösche es, oder schick die Adresse denen, die sie brauchen.',
  'A number that identifies you': 'Eine Nummer, die dich ausweist',
  'A post shows a passport, licence, insurance or other number by which offices know you.':
    'Ein Beitrag zeigt eine Ausweis-, Führerschein-, Versicherungs- oder andere Nummer, unter der Ämter dich führen.',
  'Such numbers let others pose as you. It is no fault and changes no score.':
    'Mit solchen Nummern können andere sich für dich ausgeben. Es ist kein Fehler und ändert keine Wertung.',
  'Delete it soon; if it stood there long, ask the office whether it can be changed.':
    'Lösche es bald; wenn es lange dastand, frag das Amt, ob sich die Nummer ändern lässt.',
  'Where you are right now': 'Wo du gerade bist',
  'A post tells where you are at this moment.': 'Ein Beitrag verrät, wo du in diesem Augenblick bist.',
  'A stranger could find you there, and sees that you are alone or away from home. It is no fault and changes no score.':
    'Ein Fremder könnte dich dort finden und sieht, dass du allein oder nicht zu Hause bist. Es ist kein Fehler und ändert keine Wertung.',
  'Post it afterwards, or tell only the people you want to meet.':
    'Schreib es hinterher, oder sag es nur denen, die du treffen willst.',
  'A number plate': 'Ein Kennzeichen',
  'A post shows or names the number plate of your vehicle.':
    'Ein Beitrag zeigt oder nennt das Kennzeichen deines Fahrzeugs.',
  'A plate leads to owner, insurance and whereabouts, and can be cloned. It is no fault and changes no score.':
    'Ein Kennzeichen führt zu Halter, Versicherung und Aufenthalt und lässt sich nachmachen. Es ist kein Fehler und ändert keine Wertung.',
  'Cover the plate in pictures and leave the number out.':
    'Verdecke das Kennzeichen auf Bildern und lass die Nummer weg.',
  'Your phone number': 'Deine Telefonnummer',
  'Your phone number stands in the open.': 'Deine Telefonnummer steht offen da.',
  'Anyone can ring it, sell it or try to take over accounts with it. It is no fault and changes no score.':
    'Jeder kann sie anrufen, verkaufen oder damit Konten übernehmen wollen. Es ist kein Fehler und ändert keine Wertung.',
  'Delete it and send it by private message, or limit who sees the post.':
    'Lösche sie und gib sie in einer privaten Nachricht weiter, oder beschränke, wer den Beitrag sieht.',
  'Papers in a picture': 'Papiere auf einem Bild',
  'A picture shows a document with your particulars.': 'Ein Bild zeigt ein Dokument mit deinen Angaben.',
  'What can be read in a picture can be copied: name, number, address, signature. It is no fault and changes no score.':
    'Was auf einem Bild zu lesen ist, kann man abschreiben: Name, Nummer, Adresse, Unterschrift. Es ist kein Fehler und ändert keine Wertung.',
  'Cover the lines before you post it, or take the picture down.':
    'Verdecke die Zeilen, bevor du es zeigst, oder nimm das Bild heraus.',
  'A boarding pass or ticket': 'Bordkarte oder Ticket',
  'A post shows a boarding pass, ticket or booking code.':
    'Ein Beitrag zeigt eine Bordkarte, ein Ticket oder einen Buchungscode.',
  'Name and booking code open the whole booking, often with passport data; a bar code can be read from a picture. It is no fault and changes no score.':
    'Name und Buchungscode öffnen die ganze Buchung, oft mit Passdaten; ein Strichcode lässt sich vom Bild lesen. Es ist kein Fehler und ändert keine Wertung.',
  'Delete it until the journey is over, or show the view from the window instead.':
    'Lösche es, bis die Reise vorbei ist, oder zeig stattdessen den Blick aus dem Fenster.',
} satisfies Wording
