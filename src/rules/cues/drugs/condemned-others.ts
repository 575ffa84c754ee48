/** Others' drug use reported with worry, blame or disgust; harmless company. */
export default `
  do not do drugs kids, stay off drugs, stay away from drugs, say no to drugs, just say no, drugs ruin lives, drugs destroy, drugs kill,
  drugs killed, drugs took, drugs are not cool, drugs are not the answer, drug abuse ruins, crack kills, meth ruins, weed is not harmless,
  not even once, not worth it, do not ruin your life, ruined his life, ruined her life, destroyed my family, tore my family apart,
  tears families apart, destroys families, my brothers addiction, my sons addiction, my mums addiction, my dads addiction,
  my fathers addiction, my mothers addiction, my sisters addiction, my ex was an addict, addict in the family, grew up with addicts,
  raised by addicts, child of an addict, love an addict, loving an addict, mum of an addict, parents of addicts, cuckooed, cuckooing,
  exploited by dealers, exploiting children, exploited kids, county lines gangs, county lines victim, gang exploitation,
  grooming kids into, spiked my drink, got spiked, been spiked, was spiked, spiking awareness, stop spiking, needle spiking,
  watch your drinks, dealers on my street, dealers in our street, dealers outside, dealing outside, dealers in our stairwell,
  dealers in the stairwell, neighbours smoke weed, neighbours smoking weed, neighbour smoking weed, neighbours weed, weed smell,
  the smell of weed in, stench of weed, stench of cannabis, weed stinks, whole street stinks of weed, whole building smells of weed,
  train stinks of weed, smell of weed everywhere, needles in the park, needles on the beach, needles in the playground, needles everywhere,
  nos canisters everywhere, canisters littering, canisters all over, canisters in the park, reported it to the police,
  reported to the police, called the police on, reported the dealer, report dealing, crimestoppers, zero tolerance, no place for drugs,
  sick of druggies, druggies next door, junkies in the doorway, high on something on the bus, someone high on the bus, some guy high on,
  man on drugs, a guy on drugs, woman on drugs, off his face on drugs, ashamed of, disgusted, heartbreaking, so sad to see, preventable,
  what a waste, such a waste, rest in peace, rip to, gone too soon, taken too soon, never glamorise, do not glamorise, glamorising drugs,
  glamorizing drugs, stop glamorising, stop glamorizing, stop romanticising, normalising drug use, normalised drugs, thinks it is cool,
  thinks drugs are cool, why do people, i never understood, peer pressure, pressured me to, refused to, turned it down, said no thanks,
  walked away from, kicked out for smoking, fired for drugs, sacked for drugs, suspended for drugs, expelled for drugs, banned for doping,
  stripped of his medal, doping scandal, doping ban, failed a doping test, cheats with steroids
`
