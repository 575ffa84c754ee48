/** News, history, law, policing, military and research on violence. */
export default `
  breaking, %headline, reported, reports, reportedly, according to, coverage, reuters, guardian, cnn, journalist,
  journalism, documentary, court, trial, judge, jury, verdict, sentenced, sentence, sentencing, jailed, convicted,
  acquitted, charged with, arrested, %suspect, accused, defendant, prosecutor, prosecution, criminology,
  criminologist, %forensic, pathologist, coroner, inquest, policing, %officer, investigation, witnesses,
  crimestoppers, murder rate, knife crime, gun crime, gun violence, gun control, gun laws, mass shooting,
  mass shootings, school shooting, shooting in, were killed, was killed, was murdered, was shot, victims, casualties,
  wounded, injured, terrorist attack, terrorism, extremism, war, wars, warfare, wwi, wwii, ww0, battle of,
  battlefields, somme, gallipoli, normandy, hiroshima, nagasaki, falklands, afghanistan, gaza, biafra, troubles,
  bloody sunday, peaterloo, genocide, holocaust, army, navy, raf, marines, %soldier, %veteran, deployed, deployment,
  regiment, infantry, sergeant, %cadet, remembrance, anzac, history, historian, historical, in 0000, century, ancient,
  %roman, gladiators, vikings, %tudor, archduke, caesar, museum, exhibition, archaeology, archaeologist, castle,
  armour, lecture, seminar, dissertation, thesis, research, researcher, study, statistics, data, policy, conference,
  use of force, de escalation, deescalation, bomb disposal, eod, security guard, crime scene, csi, %paramedic,
  ambulance, a&e, surgery, surgeon, first aid, triage, cpr, nurse, triaged, antibiotics, apoptosis, virus, tumour
`
