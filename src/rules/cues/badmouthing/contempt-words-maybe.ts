/** Words of contempt that often carry no contempt for anyone at work. */
export default `
  annoying, awful, terrible, horrible, dreadful, trash, garbage, rubbish, crap, shit, shite, crappy, shitty, shocking,
  appalling, diabolical, atrocious, abysmal, joke, ridiculous, absurd, nonsense, crazy, mad, boring, dull,
  embarrassing, embarrassment, disgrace, disgraceful, shameful, shambles, mess, disaster, nightmare, fail, failure,
  strange, weird, weirdo, weirdos, ugly, difficult, hard work, fuming, raging, sick of, tired of
`
