/** What a wrong technical hire is said to cost at most, as a multiple of a year’s pay. A vendor’s claim, shown with its source. */
export const WRONG_HIRE = { times: 3, source: 'Coders.dev, guide to recruitment pitfalls, 2026' } as const;

/** The most that a wrong hire would cost by that claim, in the currency of the budget. */
export const costOfWrongHire = (yearlyPay: number): number => yearlyPay * WRONG_HIRE.times;
