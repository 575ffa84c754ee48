/** Numbers written as words, from two up. */
export default [
  'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
  '@tens', 'hundred', 'hundreds', 'thousand', 'thousands', 'million', 'dozen', 'dozens', 'a hundred', 'a thousand', 'a million', 'a dozen', 'half a dozen', 'a couple of', 'couple of', 'several',
] // prettier-ignore
