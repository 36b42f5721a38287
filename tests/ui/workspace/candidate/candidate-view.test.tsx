import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Report, SkillLedger } from '#lib/analysis/schema.ts';
import { CandidateView } from '#lib/ui/workspace/candidate/candidate-view.tsx';
import { createCandidate } from '#lib/ui/workspace/candidate/store.ts';
import type { CandidateVerbs, OpenedCandidate, Reading } from '#lib/ui/workspace/candidate/verbs.ts';
import { createNotices } from '#lib/ui/workspace/notices.ts';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import { matrices } from '#tests/ui/draw-popup.tsx';
import { calmReport, pyTorch, sageMaker, sampleProfile, sampleReport } from '#tests/ui/sample-report.ts';
import { opened, reading, row, stubCandidateVerbs } from './stub-candidate.ts';

afterEach(cleanup);

async function draw(candidate: OpenedCandidate = opened(), own: Partial<CandidateVerbs> = {}) {
  const verbs = stubCandidateVerbs({ find: async () => candidate, ...own });
  const store = createCandidate(verbs, createNotices());
  render(<CandidateView store={store} matrices={matrices} />);
  await store.show(row.id);
  await screen.findByRole('heading', { level: 1, name: 'Wren Tallis' });
  return { verbs, store };
}

const skills: SkillLedger[] = [
  { id: 'pytorch', name: 'PyTorch', claimed: [pyTorch], evidence: [], status: 'claimed-only' },
  {
    id: 'aws-sagemaker',
    name: 'AWS SageMaker',
    claimed: [],
    evidence: [{ span: sageMaker, strength: 'weak', from: '2014-03', to: '2016-08', deed: { kind: 'built', span: sageMaker } }],
    months: 30,
    lastUsed: '2016-08',
    status: 'weak',
  },
];
const withSkills = (report: Report = sampleReport): Reading => ({ ...reading, report: { ...report, skills } });
const cellsOf = (skill: string): (string | null)[] =>
  [...(screen.getByRole('rowheader', { name: skill }).closest('tr')?.cells ?? [])].map(({ textContent }) => textContent);

describe('the ledger', () => {
  it('says in words what each skill rests on', async () => {
    await draw(opened({ readings: [withSkills()] }));
    expect(cellsOf('PyTorch')).toEqual([
      'PyTorch',
      'Only claimed',
      '“Expert in PyTorch, TensorFlow and MLOps at scale.”About',
      'Nothing in what was read',
      'none',
      '–',
    ]);
    expect(cellsOf('AWS SageMaker')).toEqual([
      'AWS SageMaker',
      'Weak',
      'Not claimed by itself',
      '“Deployed demand models on AWS SageMaker for nine depots”Halden Freight, Mar 2014 – Aug 2016 · WeakBuilt',
      '2 years 6 months',
      'August 2016',
    ]);
  });

  it('has a picture that names the table as its text', async () => {
    await draw(opened({ readings: [withSkills()] }));
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      '2 jobs and 2 skills over the years. The table that follows has the same in words.',
    );
    expect(screen.getByText('no month shows it')).toBeTruthy();
  });

  it('shows the claims alone on request', async () => {
    await draw(opened({ readings: [withSkills()] }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Only claimed' }));
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['PyTorch']);
  });

  it('keeps skills outside of the role behind a button', async () => {
    const [matrix] = matrices;
    if (!matrix) throw new Error('there are matrices');
    const [competency] = matrix.competencies;
    if (!competency) throw new Error('it has a competency');
    const store = createCandidate(stubCandidateVerbs({ find: async () => opened({ readings: [withSkills()] }) }), createNotices());
    render(<CandidateView store={store} matrices={[{ ...matrix, competencies: [{ ...competency, skills: ['pytorch'] }] }]} />);
    await store.show(row.id);
    const more = await screen.findByRole('button', { name: 'Show all: 1 more skill outside of this role' });
    expect(screen.queryByRole('rowheader', { name: 'AWS SageMaker' })).toBeNull();
    fireEvent.click(more);
    expect(screen.getByRole('rowheader', { name: 'AWS SageMaker' })).toBeTruthy();
    expect(more.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('readings', () => {
  const earlier: Reading = {
    id: 'earlier',
    readAt: '2026-04-01T09:00:00.000Z',
    profile: { ...sampleProfile, basics: { ...sampleProfile.basics, label: 'ML engineer' } },
    report: calmReport,
  };

  it('are listed, and what changed since the one before is told', async () => {
    await draw(opened({ readings: [reading, earlier] }));
    const changes = within(screen.getByRole('region', { name: 'What changed since the reading of 1 April 2026' }));
    expect(changes.getByText('Headline: “ML engineer” became “Senior ML engineer”')).toBeTruthy();
    expect(changes.getByText('No job or project read shows PyTorch')).toBeTruthy();
    expect(changes.queryByText('Findings that are gone')).toBeNull();
  });

  it('are shown one at a time', async () => {
    await draw(opened({ readings: [reading, earlier] }));
    fireEvent.click(screen.getByRole('button', { name: /^1 April 2026, LinkedIn/ }));
    await screen.findByText('This is an earlier reading.');
    expect(screen.getByRole('heading', { name: 'No red flags in what was read' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Back to the latest' }));
    await screen.findByRole('heading', { name: /2 red flags/ });
  });

  it('against different roles have no findings compared', async () => {
    await draw(opened({ readings: [reading, { ...earlier, report: { ...calmReport, specialization: 'web' } }] }));
    expect(screen.getByText(/read against different roles/)).toBeTruthy();
  });

  it('that can’t be opened are counted, and all that is stored can still be taken away', async () => {
    const { verbs } = await draw(opened({ readings: [], unreadable: 2 }));
    expect(screen.getByText('2 readings of another version can’t be opened. They are kept.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Report as Markdown' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Everything stored' }));
    expect(verbs.export).toHaveBeenCalledWith(row.id, 'everything', undefined);
  });
});

it('an attached source stands beside the profile, and is no earlier reading of it', async () => {
  const attached: Reading = {
    ...reading,
    id: 'attached',
    attached: true,
    profile: { ...sampleProfile, id: 'content:1', source: { ...sampleProfile.source, site: 'file', fileName: 'wren.pdf' } },
  };
  const { verbs } = await draw(opened({ readings: [attached, reading] }));
  const table = within(screen.getByRole('region', { name: 'LinkedIn and wren.pdf by section' }));
  expect(table.getAllByText('Analyst, Halden Freight, Mar 2014 – Aug 2016')).toHaveLength(2);
  expect(screen.queryByRole('heading', { name: /What changed/ })).toBeNull();
  expect(screen.getAllByRole('button', { name: /^Detach/ })).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Detach wren.pdf' }));
  expect(verbs.detach).toHaveBeenCalledExactlyOnceWith(row.id, attached);
});

it('can be given another name', async () => {
  const { verbs } = await draw();
  fireEvent.click(screen.getByRole('button', { name: 'Correct the name' }));
  const field = screen.getByRole('textbox', { name: 'Name' });
  expect(screen.getByRole('button', { name: 'Save the name' })).toHaveProperty('disabled', true);
  fireEvent.input(field, { target: { value: '  Wren \n Tallowfield ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save the name' }));
  expect(verbs.writeName).toHaveBeenCalledExactlyOnceWith(row.id, 'Wren Tallowfield');
  expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull();
});

it('shows that a name was written, and takes it back', async () => {
  const { verbs } = await draw(opened({ row: { ...row, writtenName: row.name } }));
  fireEvent.click(screen.getByRole('button', { name: 'Back to the name as read' }));
  expect(verbs.writeName).toHaveBeenCalledExactlyOnceWith(row.id, undefined);
});

it('can be compared with others', async () => {
  await draw();
  expect(screen.getByRole('link', { name: 'Compare' }).getAttribute('href')).toBe(
    hrefOf({ screen: 'compare', ids: ['linkedin:wren-tallis'] }),
  );
});

it('a stage that was removed is still told', async () => {
  await draw(opened({ row: { ...row, stage: 'On hold' } }));
  expect((screen.getByLabelText('Stage') as HTMLSelectElement).value).toBe('On hold');
});

it('notes keep their lines, and each can be deleted', async () => {
  const note = { id: 'n1', at: '2026-05-04T08:00:00.000Z', text: 'One\nTwo' };
  const { verbs } = await draw(opened({ notes: [note] }));
  expect(document.querySelector('.notes__text')?.textContent).toBe('One\nTwo');
  fireEvent.click(screen.getByRole('button', { name: /^Delete the note of \d+ May 2026/ }));
  expect(verbs.removeNote).toHaveBeenCalledWith(row.id, note);
});

it('the report of the shown reading is taken away', async () => {
  const { verbs } = await draw();
  fireEvent.click(screen.getByRole('button', { name: 'Report as Markdown' }));
  expect(verbs.export).toHaveBeenCalledWith(row.id, 'markdown', reading);
  fireEvent.click(screen.getByRole('button', { name: 'Print' }));
  expect(verbs.print).toHaveBeenCalledOnce();
});
