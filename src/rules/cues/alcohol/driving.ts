/** Drink-driving and drinking near vehicles and machines. */
export default `
  drunk driver, driven drunk, drink driving, dui, duis, dwi, owi, ovi, oui, drive better after, breathalyser,
  breathalyzer, breathalysed, breathalyzed, breathalizer, breath test, rbt, alcoblow, lost my licence, licence gone,
  interlock, roadie, roadies, roady, one for the road, back roads home
`
