import type { Wording } from '../../../model/wording.ts'

export default {
  'Reads like something internal': 'Liest sich nach Internem',
  'Taken together, these words read as if you told what a workplace keeps private.':
    'Alles zusammen liest sich, als verrietest du, was ein Betrieb für sich behält.',
  'Employers trust people with secrets every day.': 'Arbeitgeber vertrauen Menschen jeden Tag Geheimnisse an.',
  'Ask yourself who could recognise whom. In doubt, delete it.':
    'Frag dich, wer wen erkennen könnte. Im Zweifel lösche den Beitrag.',
  'shared confidential information, 20 %': 'Vertrauliches weitergegeben, 20 %',
  'Passwords, keys or codes': 'Passwörter, Schlüssel oder Codes',
  'You show a password, a key or a door code.': 'Du zeigst ein Passwort, einen Schlüssel oder einen Türcode.',
  'Whoever reads it can use it, and whoever hires sees that it was posted.':
    'Wer es liest, kann es benutzen, und wer einstellt, sieht, dass es veröffentlicht wurde.',
  'Delete it and change the password or code today; tell whoever looks after security.':
    'Lösche den Beitrag, ändere Passwort oder Code noch heute und sag denen Bescheid, die für die Sicherheit zuständig sind.',
  'sharing confidential information, 20 %': 'Weitergabe von Vertraulichem, 20 %',
  'Hints at a secret from work': 'Andeutung eines Geheimnisses aus der Arbeit',
  'You hint at something from work that is not public.':
    'Du deutest etwas aus der Arbeit an, das nicht öffentlich ist.',
  'Hints are how most secrets get out; a careful employer notes it.':
    'Die meisten Geheimnisse kommen durch Andeutungen heraus; vorsichtige Arbeitgeber merken sich das.',
  'Delete it, or wait until the news is out and then say it gladly.':
    'Lösche den Beitrag, oder warte, bis die Neuigkeit heraus ist, und erzähl sie dann gern.',
  'Inner papers and screens': 'Interne Papiere und Bildschirme',
  'You show or quote papers, chats or screens from inside a workplace.':
    'Du zeigst oder zitierst Papiere, Chats oder Bildschirme aus dem Inneren eines Betriebs.',
  'Whoever shows the inside of one firm will be thought to show the inside of the next.':
    'Wer das Innere eines Betriebs zeigt, dem traut man zu, auch das des nächsten zu zeigen.',
  'Delete the post and the picture. Look at the edges of other pictures from work: screens, boards and badges.':
    'Lösche Beitrag und Bild. Sieh auf anderen Bildern aus der Arbeit auch auf die Ränder: Bildschirme, Tafeln, Ausweise.',
  'Patients, pupils or clients that can be told': 'Erkennbare Patienten, Schülerinnen oder Kunden',
  'You tell private things about somebody in your care or on your books, closely enough to be told.':
    'Du erzählst Privates über jemanden, der dir anvertraut ist, und zwar so genau, dass man ihn erkennen kann.',
  'In care, teaching, law and finance this alone can end a career, and recruiters there look for it.':
    'In Pflege, Schule, Recht und Finanzen kann das allein eine Laufbahn beenden, und dort wird danach gesucht.',
  'Delete it. Leaving the name out is not enough when place, time or illness tell who it is.':
    'Lösche den Beitrag. Den Namen wegzulassen genügt nicht, wenn Ort, Zeit oder Krankheit verraten, um wen es geht.',
  'Patient and client data are protected by law nearly everywhere (GDPR in Europe, HIPAA in the US, and the rules of each profession).':
    'Daten von Patientinnen und Kunden sind fast überall gesetzlich geschützt (in Europa durch die DSGVO, in den USA durch HIPAA, dazu durch die Regeln jedes Berufs).',
  'Told though it is secret': 'Erzählt, obwohl es geheim ist',
  'You tell something from work that is not meant to be told yet.':
    'Du erzählst etwas aus der Arbeit, das noch nicht erzählt werden soll.',
  'Employers trust people with secrets every day; this post says that you pass them on.':
    'Arbeitgeber vertrauen Menschen jeden Tag Geheimnisse an; dieser Beitrag sagt, dass du sie weitergibst.',
  'Delete it now, before it is announced. If it is public by now, delete it all the same: the words stay.':
    'Lösche den Beitrag jetzt, bevor es bekannt gegeben wird. Ist es inzwischen öffentlich, lösche ihn trotzdem: Die Worte bleiben.',
  'Reporting wrongdoing to the right authority is protected in many countries (whistleblowing); a public post seldom is.':
    'Missstände der zuständigen Stelle zu melden ist in vielen Ländern geschützt (Hinweisgeberschutz); ein öffentlicher Beitrag ist es selten.',
} satisfies Wording
