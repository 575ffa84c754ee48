/** Words that look wrong in a handle, a shown name or an e-mail address, though a post may hold them. */
export default [
  '420', '69', '666', '88', 'sexy', 'hottie', 'babe', 'babygirl', 'daddy', 'sugardaddy', 'milf', 'dilf', 'horny', 'thicc', 'booty', 'bootylicious', 'pimp', 'playa', 'player', 'stoner', 'weed', 'weedlord', 'ganja', 'kush', 'blunt', 'bong',
  'drunk', 'drunken', 'boozer', 'wasted', 'vodka', 'tequila', 'whisky', 'whiskey', 'beerlover', 'shots', 'party', 'partyanimal', 'partygirl', 'killer', 'murder', 'psycho', 'savage', 'gangsta', 'gangster', 'thug', 'hitman', 'sniper',
  'bitch', 'badbitch', 'slut', 'hoe', 'thot', 'bastard', 'asshole', 'arsehole', 'dick', 'cock', 'pussy', 'tits', 'boobs', 'cum', 'porn', 'xxx', 'nsfw', 'nude', 'hater', 'loser', 'lazy', 'slacker', 'cheater',
] // prettier-ignore
