/** Log-odds as a probability. */
export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds))
