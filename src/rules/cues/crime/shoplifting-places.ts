/** Taking from shops, checkouts, restaurants and hotels. */
export default `
  shoplift, shoplifted, shoplifting, shoplifter, shoplifters, liftblr, unscanned, %put through as, wardrobing,
  tags tucked in, refunder, %dispute the charge, ftid, %dine and dash, %do a runner
`
