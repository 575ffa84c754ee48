/** Patients and the care they get, as told by one who serves them. */
export default `
  my patient, my patients, bed 0, bay 0, ward 0, resus, frequent flyer, our residents, psych ward, sectioned,
  prescription for, body of
`
