/** The tiers of counties: the 40 national key and contiguous-area counties, the 11 of the province, and the rest (plan 一（四）). */
export const countyTiers = {
  national: ['国家重点（片区）县', 'national key or contiguous-area county'],
  provincial: ['省重点（比照）县', 'provincial key county'],
  none: ['非贫困县', 'not a poverty county'],
} as const;
