/** Names, places, foods, animals, plants and technical words that hold or resemble a swear word (harmless). */
export default `
  dick turpin, dick whittington, dickey, dickens, dickinson, dickson, dicken, cox, coxswain, hancock, hitchcock,
  babcock, cockburn, peacock, peacocks, shuttlecock, shuttlecocks, weathercock, woodcock, cockerel, cockerels,
  cockatoo, cockatoos, cockatiel, cockatiels, cockapoo, cockapoos, cockroach, cockroaches, cockpit, cockpits,
  cocktail, cocktails, cockles, cockney, cockneys, stopcock, stop cock, ballcock, coq au vin, rooster, scunthorpe,
  penistone, clitheroe, lightwater, sussex, essex, middlesex, wessex, sexton, shitterton, cockermouth, cockfosters,
  cockington, titsey, tittensor, twatt, wetwang, fingringhoe, ugley, upperthong, slutshole lane, dildo, fugging,
  kum go, dumfries, cumbria, cumberland, cumberland sausage, cummings, cumming, cumin, cucumber, cumulus, assam,
  assange, assassin, bass, bass guitar, double bass, classic, class, classy, embassy, compass, ambassador, assistant,
  assets, asset, assembly, assess, assessment, assignment, passive, passport, password, harass, embarrass, molasses,
  hassle, massage, lass, lassie, grass, brass, brass band, mass, carcass, donkey, great tits, titmouse, titmice,
  cormorant, bushtit, titular, titled, titan, titanic, titanium, constitution, substitute, petition, competition,
  shihtzu, dam, dams, damson, amsterdam, rotterdam, potsdam, dampen, damper, damask, arsenal, arsenic, arson, parse,
  parsed, parsing, sparse, coarse, hoarse, hellboy, hellraiser, hellmanns, hellenic, hello, shell, shells, purgatory,
  bloody mary, bloody marys, bloody sunday, blood test, bloods, bleed a radiator, pissaladiere, pissarro, pissoir,
  pistachio, piston, pistol, mississippi, crappie, crapaud, screws, screwdriver, screwdrivers, screwfix, nutmeg,
  ball pit, footballs, tennis balls, meatballs, eyeballs, sodium, doorknob, doorknobs, knobbly, fanny craddock,
  fannie mae, randy, willie nelson, wang, dong, phuc, phuket, fook, fuchs, fuchsia, fuku, fukuoka, fukushima, focker,
  faulkner, buckfast, fokker, buttes, water butt, button, butter, butternut, buttercup, butterfly, prickly, prickle,
  pussycat, pussyfoot, octopussy, titration, assay, rectum, uranus, urethra, cockchafer, hoare, whorl, whorls, niggle,
  niggles, snigger, analyst, analysis, analyse, canal, therapist, manuscript, hardcore, grapefruit
`
