const tens = ['twenty', 'thirty', 'forty', 'fourty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** Twenty to ninety-nine in words: with teens, what an age is written in. */
export default [...tens.flatMap((ten) => ones.map((one) => `${ten} ${one}`)), ...tens]
