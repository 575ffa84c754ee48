/** Somebody means to: "I will", "about to", "so tempted to". */
export const INTENT =
  '(will|shall|would|could|can|might|must|should have|would have|could have|want to|wants to|wanted to|wish i could|wish to|going to|about to|ready to|tempted to|need to|needs to|have to|got to|love to|like to|happily|gladly|cheerfully|threatened to|plan to|planning to|try to|try and|swear i will|promise i will|let me|ima|imma|i ma|might just|might actually|might have to|feel like|fantasise about|fantasize about|dream of|dreaming of|thinking of|close to|this close to|inches from|itching to|dying to|urge to|prepared to|willing to|not above|resist|say we|lets|let us|someone|somebody|come)'

export const HOW =
  '(just|really|actually|literally|genuinely|happily|gladly|honestly|fucking|fuckin|bloody|absolutely|seriously|personally|probably|legit|straight up|all|go|come|come and|come over and|go and|go round and|be|have to|physically|quietly|slowly|one day|so)'

/** Jest softens a threat by one step. */
export const JEST = '(lol|lmao|lmfao|haha|hahaha|hehe|😂|🤣|😅|😆|😭|jk|joking|kidding|😜|😇|🙃|😤)'
