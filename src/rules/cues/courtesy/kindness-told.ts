/** Small kind deeds and good manners told plainly: helped, waited, gave up a seat, brought tea, returned a wallet, checked on someone. */
export default `
  held the door, walked him to, drove him to, lent my, bought him a, bought her a, made soup for, brought cake,
  brought donuts, sent a card, reached out to, found a wallet, found a purse, found a phone, handed it in,
  told him how, asked how she, asked how he, learn his name, say good morning, said good morning, smile at,
  be kind to, restored my faith, patient with me, so patient, gentle with, with dignity, courteous, politely,
  considerate, thoughtfulness, generosity, hospitality, compassion, compassionate
`
