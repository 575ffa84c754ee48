import type { Rule } from '../../model/rule.ts'

export default {
  title: 'A boarding pass or ticket',
  understood: 'A post shows a boarding pass, ticket or booking code.',
  why: 'Name and booking code open the whole booking, often with passport data; a bar code can be read from a picture. It is no fault and changes no score.',
  advice: 'Delete it until the journey is over, or show the view from the window instead.',
  severity: 'none',
  when: { speaker: 'any', condemned: 'any', quoted: 'any' },
  flags: [
    '[(pnr|booking ref|booking reference|booking code|booking number|confirmation code|confirmation number|record locator|reservation number|e ticket|eticket|ticket number|airline ref|locator) (is|was|no|number|:)? ..2 (@mixed|@idnumber|@digits)]',
    '[(my|our|holding|photo of|picture of|selfie with|holds|shows|showing|photo shows|with|two|a|of a|of my|the) ..2 (boarding pass|boarding passes|boarding card|boarding cards|gate pass)] !(printer|machine|app|queue|scanner|lounge is)',
    {
      words: [
        '[(ticket|tickets|bar code|barcode|qr code|qr|eticket|e ticket|festival ticket|concert tickets)] ..5 (visible|readable|legible|in full|clear|showing|clearly|full view|in view|in shot|close up|in focus)',
        '[(bar code|barcode|qr code)] (facing|and all|and (seat|name))',
      ],
      when: { speaker: 'any' },
    },
  ],
  allows: [
    '(scanned|checking|checked|print|printed|gate agent|cabin crew) .. boarding passes',
    '(lost|forgot|forgotten) (my|the) boarding pass',
  ],
} satisfies Rule
