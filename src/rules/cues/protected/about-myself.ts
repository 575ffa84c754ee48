/** Frames that say something of oneself. */
export default `
  as someone with, as someone who, as somebody who, speaking as a, speaking as an, i was diagnosed, got diagnosed, diagnosed with, %diagnose with,
  was diagnosed, been diagnosed, finally diagnosed, newly diagnosed, recently diagnosed, officially diagnosed, diagnosed as a child,
  diagnosed as an adult, diagnosed at 0, late diagnosed, self diagnosed, my diagnosis, my late diagnosis, since my diagnosis, after my diagnosis,
  got my diagnosis, waiting for a diagnosis, awaiting diagnosis, i have been living with, i live with, i suffer from, suffering from, %suffer with,
  i struggle with, i battle, battling, my battle with, my journey with, my condition, my illness, my disability, my identity, my heritage, my roots,
  my faith, my religion, my parents are, my parents came, my mother is, my father is, my ancestors, my side of the family, i identify as,
  identifying as, i come from a, i came out, i am proud to be, proud to be, proud to be a, born and raised, raised as a, raised in a, grew up as a,
  brought up as a, brought up in a, i converted, i practise, i practice, i observe, i am living with, my consultant, my specialist, my doctor says,
  my own experience of, those of us with, those of us who, us lot with, people like me, someone like me, women like me, men like me, kids like me,
  out and proud, unapologetically, survivor of, i am on the list for, i am allergic to
`
