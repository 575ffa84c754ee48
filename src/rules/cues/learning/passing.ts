/** Exams passed and certificates in hand, in the words of all countries. */
export default `
  passed with flying colours, passed my driving test, passed my theory, passed my theory test, passed first go,
  passed first try, passed on my first, passed on my second, passed on my third, passed on the second,
  passed on the third, passed on second, second go, third go, second attempt, third attempt, first attempt,
  at the first attempt, in my first attempt, at the second attempt, i passed the, i passed my, have passed my,
  i have passed, finally passed, finally passed my, officially passed, passed all my, passed all, passed every,
  passed the bar, passed the boards, passed boards, cleared my, cleared the exam, cleared my exam, cleared my exams,
  cleared the interview, cleared both groups, cleared inter, cleared prelims, cleared mains, cleared net, cleared gate,
  cleared cat, cleared step 0, got a distinction, got a merit, distinction in, got a first, a first in,
  first class honours, upper second, two one, summa cum laude, cum laude, magna cum laude, deans list, dean list,
  honours degree, straight as, got an a, got my results, my results are in, my results came, my exam results,
  my certificate came, certificate came in the post, my certificate, my certificates, got my certificate,
  got certified, am now certified, now certified, officially certified, newly certified, now a certified,
  now qualified, newly qualified, fully qualified, officially qualified, am now a qualified, got my licence,
  got my license, got my driving licence, new badge, earned my, earned a certificate, earned the,
  earned my certificate, completed the certificate, last exam, final exam, my last exam, last paper today,
  my last paper, sat my last, exam done, exams over, viva passed, passed my viva, defended my, defended my thesis,
  defended my dissertation, capstone, practical and theory, board passer, passed the let, passed the nle, cpa passed,
  cpa exam, passed cpa, all four parts, topped the, top of the class, top of my class, rank 0, dean award
`
