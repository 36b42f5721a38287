import { describe, expect, it } from 'vitest';
import { snapshotOf } from '#lib/adapters/snapshot.ts';
import type { ProfileRead, ReadResult } from '#lib/ui/verbs.ts';
import { fromSelectionInTab, fromTab } from '../../entrypoints/popup/page-source.ts';
import type { TabReading } from '../../entrypoints/popup/tab.ts';

const PROFILE = `<main><h1>Wim Aarden</h1><h2>Experience</h2><h3>Engineer, Dike Labs</h3><p>2020 – 2022</p><h2>Skills</h2><p>Python, SQL</p></main>`;
const SELECTED = [
  'Noor Lindqvist',
  'Experience',
  'Data Engineer, Fjordline',
  'Jan 2020 - Present',
  '- Cut the nightly Spark job from five hours to forty minutes.',
  '- Wrote the data contracts in pydantic, and the tests that hold them.',
  'Skills',
  'Python, Apache Spark, pydantic',
].join('\n');

function tab(html: string, selection?: string): TabReading {
  const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
  const nodes = snapshotOf(documentElement);
  return { kind: 'page', page: { url: 'https://people.example.org/wim', ...(nodes && { nodes }), ...(selection && { selection }) } };
}

function profileOf(result: ReadResult): ProfileRead {
  if (result.kind !== 'profile') throw new Error(result.problem.code);
  return result;
}

describe('a page with text selected in it', () => {
  it('is read itself where it is a profile, and the selection is offered', () => {
    const { profile, selection } = profileOf(fromTab(tab(PROFILE, SELECTED)));
    expect([profile.basics.name, selection]).toEqual(['Wim Aarden', 'offered']);
  });

  it('gives way to the selection where it is no profile', () => {
    const { profile, selection } = profileOf(fromTab(tab('<main><p>News</p></main>', SELECTED)));
    expect([profile.work[0]?.position, profile.source.adapter, selection]).toEqual(['Data Engineer', 'selected-text', 'instead']);
    expect(profile.sections).toMatchObject({ work: { state: 'partial' }, projects: { state: 'unreadable' } });
  });

  it('says why it is no profile where the selection is none either', () => {
    const result = fromTab(tab('<main><p>News</p></main>', '{'.repeat(300)));
    expect(result).toMatchObject({ kind: 'problem', problem: { code: 'not-a-profile', from: 'page' } });
  });

  it('is left aside where only the selection is asked for', () => {
    const { profile, selection } = profileOf(fromSelectionInTab(tab(PROFILE, SELECTED)));
    expect([profile.work[0]?.position, selection]).toEqual(['Data Engineer', 'chosen']);
    expect(profile.id).not.toContain('people.example.org');
  });

  it('says that nothing is selected any more', () => {
    expect(fromSelectionInTab(tab(PROFILE))).toMatchObject({ kind: 'problem', problem: { code: 'no-text' } });
  });
});

describe('what a page was made of', () => {
  it('goes with a profile and with a problem, without a word of the page', () => {
    const { structure = '' } = profileOf(fromTab(tab(PROFILE)));
    expect(structure).toContain('headings: h1, h2 (work), h3, h2 (skills)');
    expect(structure).not.toMatch(/Wim|Aarden|Dike|people\.example/);
    expect(fromTab(tab('<main><p>News</p></main>'))).toMatchObject({
      problem: { structure: expect.stringContaining('outcome: not-a-profile') },
    });
  });

  it('is not told of a tab that could not be read', () => {
    expect(fromTab({ kind: 'refused', code: 'reload-tab' })).toEqual({ kind: 'problem', problem: { code: 'reload-tab', from: 'page' } });
  });
});
