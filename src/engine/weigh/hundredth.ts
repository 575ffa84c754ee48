/** Shares and scores are told to the hundredth: more places would promise more than was measured. */
export const hundredth = (value: number): number => Math.round(value * 100) / 100
