/** Patients and the care they get, as told by one who serves them. */
export default `
  my patient, my patients, patient of mine, one of our patients, our patient, patient today, patient on my ward, patient on our ward,
  patient in room 0, had a patient, got a patient, nursed a patient, treated a patient, saw a patient, admitted a patient, new admission,
  todays admission, the old lady in, old man in bed, old boy in, old dear in, gentleman in bed, woman in room 0, man in room 0, bed 0,
  bay 0, side room 0, cubicle 0, ward 0, resus, in a&e today, in ed today, in er today, on my list today, on my clinic list,
  my clinic today, my surgery today, on the operating table, on my table, under the knife, frequent flyer, regular in a&e,
  resident of ours, one of my residents, our residents, a resident at the home, care home resident, my service user, service user of mine,
  lady i care for, man i care for, person i care for, my client has dementia, home visit today, did a home visit, at her house today,
  psych ward, psych patient, detained patient, sectioned, on a section, maternity patient, mum in labour, in labour today,
  delivered a baby for, celebrity patient, famous patient, vip patient, footballer patient, footballer in our clinic,
  politician on our ward, local celebrity on our ward, the mayors wife, councillor on our ward, my old teacher came in,
  my ex is a patient, my neighbour is a patient, neighbour came in for, came into our clinic, came into the surgery,
  came into the pharmacy, picked up a prescription, picks up her, picks up his, collects her methadone, his methadone script,
  viagra prescription, morning after pill for, prescription for, in for a boob job, came in for botox, came in for a, in my dental chair,
  my therapy client, my counselling client, therapy client told, my 0 oclock client, autopsy today, post mortem today, body of,
  on the slab
`
