import { describe, expect, it } from 'vitest';
import type { SkillLedger } from '#lib/analysis/schema.ts';
import type { TimedWork } from '#lib/analysis/timeline.ts';
import { firstMonth } from '#lib/profile/partial-date.ts';
import { jobLanes } from '#lib/ui/workspace/candidate/job-lanes.ts';
import { skillRows } from '#lib/ui/workspace/candidate/skill-rows.ts';
import { layOutTimeline, TRACK } from '#lib/ui/workspace/candidate/timeline-layout.ts';
import { finding, sageMaker, sampleProfile, sampleReport, span } from '#tests/ui/sample-report.ts';

const skill = (id: string, own: Partial<SkillLedger> = {}): SkillLedger => ({
  id,
  name: id,
  claimed: [],
  evidence: [],
  status: 'evidenced',
  ...own,
});

const pandas = skill('pandas', {
  evidence: [
    { span: span('work[0].highlights[0]', 'pandas', 'pandas'), strength: 'weak', from: '2022-06', to: '2022-08' },
    { span: span('work[0].highlights[1]', 'pandas', 'pandas'), strength: 'strong', from: '2022-08', to: '2022-09' },
  ],
});
const early = skill('aws-sagemaker', { evidence: [{ span: sageMaker, strength: 'strong', from: '2014-03', to: '2016-08' }] });
const pytorch = skill('pytorch', {
  status: 'claimed-only',
  claimed: ['skills[0].name', 'basics.label', 'basics.summary', 'certificates[0].name'].map((path) => span(path, 'PyTorch', 'PyTorch')),
});
const doubt = finding({
  id: 'f1',
  rule: 'mirage/anachronism',
  severity: 'high',
  message: 'm',
  subject: 'aws-sagemaker',
  spans: [sageMaker],
});
const report = { ...sampleReport, skills: [pandas, early, pytorch], findings: [doubt] };
const releaseOf = (id: string) => (id === 'aws-sagemaker' ? '2017-11-29' : undefined);
const rowsOf = (roleSkills: string[] = []) => skillRows(report, roleSkills, releaseOf);

describe('the rows', () => {
  it('have the skills of the role first, in its order, then the others by name', () => {
    const { ofRole, others } = rowsOf(['pytorch', 'aws-sagemaker', 'unheard-of']);
    expect(ofRole.map((row) => row.skill.id)).toEqual(['pytorch', 'aws-sagemaker']);
    expect(others.map((row) => row.skill.id)).toEqual(['pandas']);
  });

  it('mark each month once, as strong where anything strong shows it', () => {
    const [row] = rowsOf(['pandas']).ofRole;
    const marks = [...(row?.marks ?? [])].map(([month, kind]) => [month - firstMonth('2022-01') + 1, kind]);
    expect(marks).toEqual([
      [6, 'weak'],
      [7, 'weak'],
      [8, 'strong'],
      [9, 'strong'],
    ]);
    expect(row?.release).toBeUndefined();
  });

  it('mark months before the first release where a rule found so', () => {
    const [row] = rowsOf(['aws-sagemaker']).ofRole;
    expect(row?.marks.size).toBe(30);
    expect(new Set(row?.marks.values())).toEqual(new Set(['early']));
    expect(row?.release).toBe('2017-11-29');
  });

  it('take an early month for a plain one where no rule found anything', () => {
    const [row] = skillRows({ ...report, findings: [] }, ['aws-sagemaker'], releaseOf).ofRole;
    expect(new Set(row?.marks.values())).toEqual(new Set(['strong']));
    expect(row?.release).toBeUndefined();
  });

  it('tell where a skill is claimed', () => {
    expect(rowsOf(['pytorch']).ofRole[0]?.claimedIn).toEqual(['headline', 'about', 'skills', 'certificates']);
  });

  it('tell the years that are in doubt', () => {
    const years = finding({
      id: 'f2',
      rule: 'mirage/years-inflated',
      severity: 'medium',
      message: 'm',
      subject: 'pytorch',
      spans: [span('basics.label', '12+ years', '12+ years')],
    });
    const [row] = skillRows({ ...report, findings: [years] }, ['pytorch'], releaseOf).ofRole;
    expect(row?.years).toEqual(['12+ years']);
  });

  it('are not drowned by a date of the year one', () => {
    const old = skill('old', { evidence: [{ span: sageMaker, strength: 'strong', from: '0001-01', to: '2026-04' }] });
    expect(skillRows({ ...report, skills: [old] }, ['old'], releaseOf).ofRole[0]?.marks.size).toBe(720);
  });
});

const job = (name: string, from: string, to: string, index: number): TimedWork => ({
  index,
  work: { name, position: `p${index}`, highlights: [] },
  start: firstMonth(from),
  end: firstMonth(to) + 1,
});
const lanes = (...jobs: TimedWork[]) => jobLanes(jobs).map(({ position, lane }) => `${position} ${lane}`);

describe('lanes', () => {
  it('put jobs one after the other into one', () => {
    expect(lanes(job('Alder', '2020-01', '2020-12', 0), job('Birch', '2021-01', '2021-12', 1))).toEqual(['p0 0', 'p1 0']);
  });

  it('part jobs that share a month', () => {
    expect(lanes(job('Alder', '2020-01', '2021-01', 0), job('Birch', '2021-01', '2021-12', 1))).toEqual(['p0 0', 'p1 1']);
  });

  it('keep the roles of one employer together, though another job stands between them', () => {
    const all = [job('Alder', '2020-01', '2020-06', 0), job('Birch', '2020-08', '2020-09', 1), job('Alder', '2020-12', '2021-06', 2)];
    expect(lanes(...all)).toEqual(['p0 0', 'p2 0', 'p1 1']);
  });

  it('do not take jobs without a named employer for one', () => {
    expect(lanes(job('', '2020-01', '2020-06', 0), job('', '2020-03', '2020-09', 1))).toEqual(['p0 0', 'p1 1']);
  });
});

describe('the picture', () => {
  const { ofRole } = rowsOf(['pandas', 'aws-sagemaker', 'pytorch']);
  const picture = layOutTimeline(sampleProfile, ofRole, '2026-05-03');

  it('spans whole years from the first job to the running one', () => {
    expect(picture.years.map(({ label }) => label)).toEqual([
      '2014',
      '2015',
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
    expect(picture.years[0]?.x).toBe(TRACK.x);
  });

  it('has a bar for each job from its first to its last month', () => {
    const month = TRACK.width / (13 * 12);
    expect(picture.jobs.map(({ employer, x, width }) => [employer, x, width])).toEqual([
      ['Halden Freight', Math.round((TRACK.x + 2 * month) * 10) / 10, expect.closeTo(30 * month - 1, 0)],
      ['Brightfen Clinics', Math.round((TRACK.x + 101 * month) * 10) / 10, expect.closeTo(47 * month - 1, 0)],
    ]);
    expect(picture.jobsNotDrawn).toBe(0);
  });

  it('has one outline a month, of its kind', () => {
    const count = (path: string | undefined): number => path?.match(/M/g)?.length ?? 0;
    expect(picture.rows.map(({ paths }) => [count(paths.strong), count(paths.weak)])).toEqual([
      [2, 2],
      [0, 0],
      [0, 0],
    ]);
    expect(count(picture.rows[1]?.paths.early)).toBe(15);
    expect(picture.rows[2]?.paths).toEqual({});
  });

  it('has the first release as a line with its month', () => {
    expect(picture.rows[1]?.release).toEqual({
      x: expect.closeTo(TRACK.x + (46 * TRACK.width) / 156, 0),
      label: 'first release, November 2017',
    });
    expect(picture.rows[0]?.release).toBeUndefined();
  });

  it('tells how many jobs it has no place for', () => {
    const undated = { ...sampleProfile, work: [...sampleProfile.work, { name: 'Somewhere', position: 'Clerk', highlights: [] }] };
    expect(layOutTimeline(undated, [], '2026-05-03').jobsNotDrawn).toBe(1);
    const crowded = Array.from({ length: 10 }, (_, n) => ({
      name: `Firm ${n}`,
      position: 'Adviser',
      startDate: '2020-01',
      endDate: '2021-01',
      highlights: [],
    }));
    const full = layOutTimeline({ ...sampleProfile, work: crowded }, [], '2026-05-03');
    expect([full.jobs.length, full.jobsNotDrawn]).toEqual([8, 2]);
  });

  it('stands for a profile without any job', () => {
    const empty = layOutTimeline({ ...sampleProfile, work: [] }, [], '2026-05-03');
    expect(empty.years).toEqual([{ x: TRACK.x, label: '2026' }]);
  });
});
