/** Illegal drugs praised as medicine, sleep, therapy or for work. */
export default `
  better than therapy, than therapy, years of therapy, than any therapist, cheaper than therapy,
  better than any antidepressant, than antidepressants, than anything the doctor, than anything from the doctor,
  better than ibuprofen, better than wine, beats a hangover, it is a plant, just a plant, natural medicine,
  plant medicine, mother aya, ayahuasca ceremony, set and setting, expand your mind, opened my mind,
  opened my third eye, mushrooms changed, acid changed, lsd changed, mdma changed, ketamine saved, weed saved,
  weed helps, weed helps me, weed calms, weed keeps me, helps me sleep, only thing that helps, only way i get through,
  only way to survive, take the edge off, takes the edge off, calm my nerves, instead of wine, for my back pain,
  for my anxiety, creative juices, more productive, keeps me focused, focus pills, deadline drug, code better,
  ganja tea, weed tea, shroom tea, coca leaf, kava, unprescribed, without a prescription, off label,
  borrowed from my flatmate, off my flatmate, from my mum cabinet, from the medicine cabinet, nan tramadol,
  nan codeine, mum valium, mum diazepam, dad oxy, leftover codeine, leftover tramadol, leftover oxy,
  leftover percocet, left over from surgery, from my surgery, wisdom tooth, dog gabapentin, dog tramadol,
  brother ritalin, brother adderall, sister adderall, kid adderall
`
