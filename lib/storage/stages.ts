/** Where somebody stands. The user's own stages come behind these. */
export interface Stage {
  id: string;
  name: string;
}

export const BUILT_IN_STAGES: readonly Stage[] = [
  { id: 'new', name: 'New' },
  { id: 'screened', name: 'Screened' },
  { id: 'interview', name: 'Interview' },
  { id: 'offer', name: 'Offer' },
  { id: 'hired', name: 'Hired' },
  { id: 'declined', name: 'Declined by us' },
  { id: 'withdrew', name: 'Withdrew' },
];

export const FIRST_STAGE = 'new';
