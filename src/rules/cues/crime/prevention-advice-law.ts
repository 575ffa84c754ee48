/** Advice against crime, warnings, safety and law-abiding conduct. */
export default `
  designated driver, left the car, soft drinks, slow down, stay safe, speed limit, dashcam, bike lock,
  neighbourhood watch, crimestoppers, fraud awareness week, scam alert, beware, two factor, 2fa, mfa,
  password manager, backups, action fraud, rang the police, crime number, season ticket, bandcamp, open source,
  open access, free trial, library card, libby, knife crime, amnesty, gun control, gun violence, gun safe, licensed,
  mural, murals, corruption, transparency
`
