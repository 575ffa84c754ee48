/** Conspiracy topics beyond politics: flat earth, lizards, aliens, moon. */
export default `
  flat earth, flat earther, flat earthers, earth is flat, earth is not a globe, globetard, globetards, globehead, globeheads, firmament, ice wall,
  the ice wall, antarctica is a wall, nasa lies, nasa lied, never a straight answer, fake moon landing, moon landing was faked, moon landing hoax,
  moon landings were fake, never went to the moon, never landed on the moon, faked the moon landing, stanley kubrick filmed, filmed in a studio,
  space is fake, space is not real, lizard person, lizard king elites, lizards in suits, reptilian, reptilians, reptilian overlords, shapeshifter,
  shapeshifters, shape shifters, david icke, icke was right, alex jones was right, infowars, annunaki, anunnaki, area 51, roswell, ufo cover up,
  alien cover up, disclosure is coming, grey aliens, secret space program, hollow earth, mud flood, tartaria, tartarian empire, birds are not real,
  birdsarentreal, climate hoax, climate change hoax, climate change is a hoax, climate scam, climate change scam, climate change is a scam,
  global warming hoax, global warming is a hoax, global warming scam, net zero scam, net zero con, co2 is plant food, carbon tax scam, greta puppet,
  paul is dead, avril lavigne clone, cloned celebrities, celebrity clones, clone centre, tupac is alive, elvis is alive, princess diana was murdered,
  diana was killed, royals killed diana, jfk jr is alive, finland does not exist, australia is not real, dinosaurs never existed, dinosaurs are fake,
  evolution is a lie, evolution is a hoax, simulation glitch, glitch in the matrix, denver airport tunnels, titanic never sank, project blue beam,
  blue beam, cern portal, cern opened a portal, black goo, orgone, orgonite, bluetooth mac address vaccinated, transvestigation, michelle is a man,
  big mike obama, obama birth certificate, birther, birthers, kenyan born obama, brigitte is a man
`
