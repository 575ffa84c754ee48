/** What drunk people do: text, cry, sing, order, dance, kiss. */
export default `
  drunk text, drunk texted, drunk texts, drunk texting, drunk dialled, drunk dialed, drunk dial, drunk call,
  drunk called, drunk dm, drunk emailed, drunk email, drunk tweeting, drunk tweet, drunk posting, drunk ordered,
  drunk order, drunk shopping, drunk amazon, drunk purchase, drunk me, drunk cried, drunk crying, drunk cooking,
  drunk food, drunk mcdonalds, drunk karaoke, texted my ex, rang my ex, messaged my ex, called my ex, texted my boss,
  rang my boss, voice note to, crying in a, crying in the toilets, crying in the smoking area, cried in the,
  cried in a taxi, crying in an uber, singing adele, sang adele, belting out, on the tables, dancing on tables,
  danced on a, dancing on a, on the pool table, off the pool table, on the bar top, kissed a, kissed the bouncer,
  got off with, proposed to a, proposed to the, argued with a lamppost, told my boss i, told my mother in law,
  started a conga, conga, took my top off, trousers off, naked in the, swam in the fountain, in the fountain,
  stole a traffic cone, weed in, weed in the wardrobe, wee in the, peed in, peed in the, pissed in, pissed in the,
  wet the bed, wet myself, sick in, was sick in, sick on, was sick on, been sick, been sick in, being sick, sick in a,
  sick in my, threw up in, threw up on, threw up in my, puked in, puked on, vomited in, vomited on,
  chundered everywhere, spewed on, sick in the taxi, sick in an uber, cleaning fee, uber cleaning fee, soiling charge
`
