/** Words that may mean this idea and often mean something else (vandalism-arson). */
export default `
  vandalism, graffiti, tagging, bombed the, train yard, trainyard, throwie, throwies, wildstyle, piecing,
  spray painted, spraypainted, spray can, sprayed the, etch, %key, bricked, brick through, through the window,
  toppled, egged, egging, tp, superglued, weedkiller, stickered, arsonist, firebug, pyro, %set fire to, bin fire,
  %burn down, burned the, %torch, petrol, lighter and, matches, rioting, riot, looting, looted, gravestone, headstone,
  war memorial, cenotaph, %piss on, %shit in
`
