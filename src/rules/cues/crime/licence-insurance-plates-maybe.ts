/** Words that may mean this idea and often mean something else (licence-insurance-plates). */
export default `
  no licence, without a licence, unlicensed, uninsured, unregistered, provisional, no insurance, no mot, sorn, sorned,
  no plates, no plate, anpr, ulez, ringer, ringers
`
