import type { Wording } from '../../../model/wording.ts'

export default {
  'Your age': 'Dein Alter',
  'You tell how old you are.': 'Du sagst, wie alt du bist.',
  'An employer may not lawfully use this, yet whoever reads it will know it. It is no fault and changes no score.':
    'Ein Arbeitgeber darf das von Rechts wegen nicht werten, aber wer es liest, weiß es. Es ist kein Fehler und ändert keine Wertung.',
  'Keep it if you are glad to be known for it. If you would rather it came up later or not at all, limit who sees it.':
    'Lass ihn stehen, wenn man dich gern dafür kennen darf. Wenn es lieber später oder gar nicht zur Sprache kommen soll, beschränke, wer ihn sieht.',
  'Protected in the UK by the Equality Act 2010, in the US by federal anti-discrimination law, in the EU by Directive 2000/78/EC.':
    'Geschützt im Vereinigten Königreich durch den Equality Act 2010, in den USA durch das Antidiskriminierungsrecht des Bundes, in der EU durch die Richtlinie 2000/78/EG.',
  'Tells something that must not count': 'Verrät etwas, das nicht zählen darf',
  'These words seem to tell of something that an employer may not lawfully weigh.':
    'Diese Worte verraten anscheinend etwas, das ein Arbeitgeber von Rechts wegen nicht werten darf.',
  'It is no fault, and nobody may hold it against you. You decide who should know.':
    'Es ist kein Fehler, und niemand darf es dir vorhalten. Du entscheidest, wer es wissen soll.',
  'Leave it, or limit who sees it: as you like.': 'Lass es stehen, oder beschränke, wer es sieht: wie du magst.',
  'Who you are, in your bio': 'Wer du bist, in deiner Bio',
  'Your bio names something that an employer may not lawfully weigh.':
    'Deine Bio nennt etwas, das ein Arbeitgeber von Rechts wegen nicht werten darf.',
  'A condition of body or mind': 'Eine Besonderheit von Körper oder Geist',
  'You tell what you live with: a disability, a condition, or a mind that works differently.':
    'Du erzählst, womit du lebst: eine Behinderung, eine Krankheit oder ein Kopf, der anders arbeitet.',
  'Your nationality or ethnicity': 'Deine Nationalität oder Herkunft',
  'You tell where your people come from.': 'Du erzählst, woher deine Familie kommt.',
  'Protected in the UK by the Equality Act 2010, in the US by Title VII of the Civil Rights Act, in the EU by Directive 2000/43/EC.':
    'Geschützt im Vereinigten Königreich durch den Equality Act 2010, in den USA durch Title VII des Civil Rights Act, in der EU durch die Richtlinie 2000/43/EG.',
  'Plans for a family': 'Pläne für eine Familie',
  'You tell that you hope for children, or that you are having treatment or adopting.':
    'Du erzählst, dass du dir Kinder wünschst, in Behandlung bist oder adoptierst.',
  'Protected with pregnancy and sex: in the UK by the Equality Act 2010, in the US by the Pregnancy Discrimination Act.':
    'Geschützt wie Schwangerschaft und Geschlecht: im Vereinigten Königreich durch den Equality Act 2010, in den USA durch den Pregnancy Discrimination Act.',
  'Your gender identity': 'Deine geschlechtliche Identität',
  'You tell your gender identity.': 'Du nennst deine geschlechtliche Identität.',
  'Genetic information': 'Genetische Angaben',
  'You tell what runs in your family, or the outcome of a genetic test.':
    'Du erzählst, was in deiner Familie liegt, oder das Ergebnis eines Gentests.',
  'Protected in the US by the Genetic Information Nondiscrimination Act; in the UK and EU as health data.':
    'Geschützt in den USA durch den Genetic Information Nondiscrimination Act; im Vereinigten Königreich und in der EU als Gesundheitsdaten.',
  'A lasting illness or disability you have': 'Eine dauerhafte Krankheit oder Behinderung',
  'You tell that you have a lasting condition.':
    'Du erzählst, dass du eine dauerhafte Krankheit oder Behinderung hast.',
  'Your immigration status': 'Dein Aufenthaltsstatus',
  'You tell under what papers you live or work where you are.':
    'Du erzählst, mit welchen Papieren du da lebst oder arbeitest, wo du bist.',
  'US law bars choosing by citizenship status (8 U.S.C. § 1324b); UK and EU law bar it as indirect discrimination by nationality.':
    'Das Recht der USA verbietet eine Auswahl nach Staatsangehörigkeit (8 U.S.C. § 1324b); das Recht des Vereinigten Königreichs und der EU verbietet sie als mittelbare Benachteiligung wegen der Herkunft.',
  'Your orientation': 'Deine Orientierung',
  'You tell whom you love or are drawn to.': 'Du erzählst, wen du liebst oder zu wem du dich hingezogen fühlst.',
  Pregnancy: 'Schwangerschaft',
  'You tell that you are expecting a child, or have lost one.':
    'Du erzählst, dass du ein Kind erwartest oder verloren hast.',
  'Protected in the UK by the Equality Act 2010, in the US by the Pregnancy Discrimination Act, in the EU by Directive 92/85/EEC.':
    'Geschützt im Vereinigten Königreich durch den Equality Act 2010, in den USA durch den Pregnancy Discrimination Act, in der EU durch die Richtlinie 92/85/EWG.',
  'Your pronouns': 'Deine Pronomen',
  'You give the pronouns you go by.': 'Du nennst deine Pronomen.',
  Recovery: 'Genesung',
  'You tell that you are in recovery.': 'Du erzählst, dass du von einer Sucht genest.',
  'Recovery counts as health: an employer may not lawfully hold it against you, yet whoever reads it will know it. It is no fault and changes no score.':
    'Genesung zählt als Gesundheit: Ein Arbeitgeber darf sie dir von Rechts wegen nicht vorhalten, aber wer es liest, weiß es. Es ist kein Fehler und ändert keine Wertung.',
  'Many are proud to say so, and with reason. Keep it if you are; if you would rather choose whom you tell, limit who sees it.':
    'Viele sagen es mit Stolz, und mit Grund. Lass ihn stehen, wenn es dir so geht; wenn du lieber wählst, wem du es sagst, beschränke, wer ihn sieht.',
  'In the US past addiction in recovery is protected by the Americans with Disabilities Act; elsewhere it can be part of disability law.':
    'In den USA schützt der Americans with Disabilities Act eine überwundene Sucht; anderswo kann das Recht der Menschen mit Behinderung greifen.',
  'Your faith or belief': 'Dein Glaube oder deine Überzeugung',
  'You tell what you believe, or that you belong to a religion.':
    'Du erzählst, woran du glaubst oder dass du einer Religion angehörst.',
  'Keeping a religious practice': 'Ein religiöser Brauch',
  'You tell how you keep a religious day or custom, which shows your faith.':
    'Du erzählst, wie du einen religiösen Tag oder Brauch begehst, und das zeigt deinen Glauben.',
  'A partner of your own sex': 'Ein Mensch deines Geschlechts an deiner Seite',
  'Your words tell that you and your partner are of the same sex.':
    'Deine Worte verraten, dass du und dein Mensch dasselbe Geschlecht habt.',
  'Union membership or action': 'Gewerkschaft',
  'You tell that you belong to a union or take part in its work.':
    'Du erzählst, dass du einer Gewerkschaft angehörst oder bei ihr mitmachst.',
  'Union activity is protected: in the UK by the Trade Union and Labour Relations Act 1992, in the US by the National Labor Relations Act.':
    'Gewerkschaftliche Betätigung ist geschützt: im Vereinigten Königreich durch den Trade Union and Labour Relations Act 1992, in den USA durch den National Labor Relations Act.',
  'Service in the forces': 'Dienst bei der Armee',
  'You tell that you served in the armed forces.': 'Du erzählst, dass du bei der Armee gedient hast.',
  'Veterans are protected in the US by USERRA and VEVRAA; elsewhere it can stand for age, health or nationality.':
    'In den USA schützen USERRA und VEVRAA Menschen, die gedient haben; anderswo kann es für Alter, Gesundheit oder Herkunft stehen.',
} satisfies Wording
