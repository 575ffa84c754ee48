/** News, history, law, policing, military and research on violence. */
export default `
  breaking, %headline, reported, reports, reportedly, according to, coverage, reuters, guardian, cnn, journalist, journalism, documentary,
  court, trial, judge, jury, verdict, sentenced, sentence, sentencing, jailed, convicted, acquitted, charged with, arrested, %suspect,
  accused, defendant, prosecutor, prosecution, defence barrister, criminal law, criminology, criminologist, %forensic, pathologist, coroner,
  inquest, policing, %officer, investigation, witnesses, cctv appeal, crimestoppers, homicide detective, murder rate, knife crime, gun crime,
  gun violence, gun control, gun reform, gun laws, mass shooting, mass shootings, school shooting, shooting in, stabbing in, stabbed in,
  shot dead, killed in, were killed, was killed, was murdered, was stabbed, was shot, was attacked, was assaulted, victims, casualties,
  wounded, injured, death toll, terror attack, terrorist attack, terrorism, extremism, prevent duty, war, wars, warfare, wwi, wwii, ww0,
  battle of, battlefield tour, battlefields, somme, gallipoli, d day, normandy, hiroshima, nagasaki, falklands, afghanistan,
  invasion of ukraine, gaza, sudan conflict, biafra, troubles, bloody sunday, peaterloo, massacre of, genocide, holocaust, armed forces,
  army, navy, raf, marines, %soldier, %veteran, deployed, deployment, regiment, infantry, sergeant, basic training, service rifle, %cadet,
  remembrance, anzac, memorial day, lest we forget, medal of honor, victoria cross, history, historian, historical, in 0000, century,
  ancient, %roman, gladiators, vikings, %tudor, henry viii, anne boleyn, guillotine in, french revolution, reign of terror, jack the ripper,
  lincoln assassinated, jfk assassination, assassination of, archduke, franz ferdinand, caesar, salem witch trials, execution of, charles i,
  museum, exhibition, archaeology, archaeologist, castle, armour, lecture, seminar, dissertation, thesis, research, researcher, study,
  statistics, data, policy, think tank, conference, self defence law, use of force, de escalation, deescalation, conflict resolution,
  armed response, bomb disposal, eod, security guard, door supervisor, bouncer training, crime scene, csi, %paramedic, ambulance, a&e,
  emergency department, trauma team, stab wounds, gunshot wounds, gunshot wound, surgery, surgeon, bleed control kit, bleeding control,
  first aid, triage, cpr, nurse, triaged, kill cancer cells, kills bacteria, kills germs, kill bacteria, antibiotics, cell death, apoptosis,
  natural killer cells, killer t cells, virus, tumour
`
