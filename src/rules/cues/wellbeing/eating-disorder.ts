/** Eating disorders: restriction, purging, bingeing, body hate and their codes. */
export default `
  eating disorder, eating disorders, my eating disorder, disordered eating, my ed, ed voice, ed brain, edtwt, ed twt, ed recovery, anorexia, anorexic,
  anorexics, my anorexia, pro ana, proana, ana buddy, ana buddies, ana coach, pro mia, promia, bulimia, bulimic, my bulimia, mia again, orthorexia,
  orthorexic, arfid, binge eating, binge eating disorder, binge eat, binged again, bingeing, binging food, binged and purged, binge and purge,
  binge purge, b p cycle, purge again, purged again, made myself sick, make myself sick, making myself sick, making myself throw up,
  make myself throw up, made myself throw up, throwing up on purpose, throw up my food, fingers down my throat, two fingers down,
  toothbrush down my throat, run the tap so, laxative abuse, laxies, water pills, ephedrine stack, restricted again, restricting again, %starve myself,
  starving myself, starve tomorrow, starved all day, fasting day 0, fasted 0 hours, 0 hour fast, on a water fast, dry fasting, liquid fast,
  omad restrict, under 0 calories, below 0 calories, 0 calories today, 0 cals today, 0000 calories is too, only had an apple, have not eaten in,
  have not eaten since, have not eaten for days, not eaten in days, not eating today, not eating tomorrow, no food tomorrow, skip dinner,
  skipped dinner again, skip meals, skipped every meal, stopped eating, can not eat anymore, can not bring myself to eat, scared to eat, scared of food,
  afraid to eat, afraid of food, fear foods, chew and spit, chewing and spitting, body checking, body checks, count calories obsessively,
  counting every calorie, obsessed with calories, weigh myself 0 times, weighing myself every, the scale said, scale went up, my goal weight, ugw,
  ultimate goal weight, lowest weight, my lowest weight, bmi 0, bmi of 0, underweight bmi, thinspo, thinspiration, bonespo, meanspo, sweetspo, fatspo,
  thigh gap, see my ribs, see my bones, see my hip bones, feel my ribs, feel my bones, bones showing, ribs showing, hip bones, skin and bones,
  skinny again, want to be skinny, need to be skinny, be skinny or, nothing tastes as good as skinny, nothing tastes as good, hunger pangs feel good,
  hunger feels good, love feeling empty, empty feels good, empty stomach feels, stomach growling is applause, i feel so fat, i am disgusting,
  feel disgusting, look disgusting, i look disgusting, disgusted with my body, hate my body, i hate my body, hate my stomach, hate my thighs,
  hate what i see, hate the mirror, can not look in the mirror, can not look at myself, cover the mirrors, body dysmorphia, body dysmorphic,
  do not deserve food, do not deserve to eat, did not earn food, earn my food, earn my calories, burn it off, burn off every calorie, over exercising,
  overexercising, exercise addiction, tube fed, ng tube again, fainted again, fainting from not eating, lost my period, hair falling out from, lanugo,
  relapsing ana, relapsed anorexia
`
