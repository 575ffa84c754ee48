/** Words that may mean this idea and often mean something else (shoplifting-places). */
export default `
  racking, booster, from boots, from the corner shop, from ikea, pick and mix, self checkout, self scan, %wardrobe,
  refunding, chargeback, chargebacks, fti, store detective
`
