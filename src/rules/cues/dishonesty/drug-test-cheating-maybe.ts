/** Words that may mean this idea and often mean something else (drug-test-cheating). */
export default `
  drug test, drug screen, mouth swab, alcolock, interlock, prosthetic, hand warmer, in my pants, detox drink, certo,
  niacin, vinegar, bleach, visine, dilute, diluted, cleanse, unobserved
`
