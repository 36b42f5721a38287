/** Something to have settled before somebody begins. Kept for each role; none of it says anything about a person. */
export interface ChecklistItem {
  id: string;
  area: 'Contract' | 'Data and law' | 'Trial and proof' | 'If it does not work out';
  text: string;
  hint: string;
}

/** Settled for each hire of a role: quality, security and intellectual property, risk, compliance. */
export const HIRE_CHECKLIST: readonly ChecklistItem[] = [
  { id: 'contract', area: 'Contract', text: 'Written contract', hint: 'Scope, pay, notice, and which law it is under.' },
  {
    id: 'ip',
    area: 'Contract',
    text: 'Transfer of intellectual property',
    hint: 'Code and inventions belong to the firm from the first day, open-source work included or left out by name.',
  },
  { id: 'confidentiality', area: 'Contract', text: 'Confidentiality', hint: 'What may be shown elsewhere, and for how long not.' },
  {
    id: 'data-protection',
    area: 'Data and law',
    text: 'Data protection',
    hint: 'Who sees whose data, from which country, on whose machine.',
  },
  {
    id: 'labour-law',
    area: 'Data and law',
    text: 'Labour and tax law of both countries',
    hint: 'Employee or contractor, social insurance, working hours where the person lives.',
  },
  { id: 'security', area: 'Data and law', text: 'Access and security', hint: 'Accounts with the least rights, devices, how access ends.' },
  {
    id: 'references',
    area: 'Trial and proof',
    text: 'References',
    hint: 'Two people who can confirm the work that the interview rested on.',
  },
  { id: 'trial', area: 'Trial and proof', text: 'Paid trial', hint: 'Two weeks on a real task, with the result agreed on before.' },
  {
    id: 'vendor',
    area: 'Trial and proof',
    text: 'Proof of the vendor’s process',
    hint: 'Where the person comes through a firm: which certificates (ISO 27001, SOC 2, CMMI), and for which part of it.',
  },
  {
    id: 'replacement',
    area: 'If it does not work out',
    text: 'Replacement',
    hint: 'Who stands in, within how many days, and at whose cost.',
  },
];
