/** Illness and hindrance that is plainly an excuse, named in inverted commas or with what it really was. */
export default `
  named in inverted commas, bug is called, the bug is called, migraine is called, the flu is called, 0 hour bug,
  tactical sickie, strategic sickie, sun flu, beach flu, world cup flu, golf flu, blue flu, brown bottle flu,
  bottle flu, irish flu, man flu day, suspicious cough, best sick voice, sick voice, croaky voice, husky voice,
  poorly voice, phone voice, put on the voice, cough on the phone, coughed on the phone, coughing on the phone,
  coughed down the, pinched my nose, pinch my nose, held my nose, hold my nose, food poisoning again, dodgy prawn,
  dodgy prawns, dodgy curry, dodgy kebab, dodgy oysters, bad oyster, bad sushi, car trouble again, boiler broke again,
  waiting for the boiler, stuck in traffic every, in traffic again, train was cancelled again, my tyre, flat battery,
  my kid is sick, my kid does not exist, imaginary dentist, another dentist, third dentist, 0th dentist,
  dentist appointment that, dentist appointments i have, think i am at the dentist, thinks i am at the dentist,
  thinks i am at the doctor, thinks i am at the gp, thinks i am ill, thinks i am sick, think i am sick, think i am ill,
  thinks i have covid, think i have covid, old covid test, same covid test, photo of a thermometer,
  thermometer in the tea, miraculous recovery, feeling much better now, feel better already
`
