import { expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import { reportSchema } from '#lib/analysis/schema.ts';
import { readText } from '#lib/files/text.ts';
import { profileSchema } from '#lib/profile/schema.ts';
import { toProfile } from '#lib/reading/to-profile.ts';
import { longPerson, profileOf } from '#tests/bench/long-profile.ts';
import { resumeWith, SIGNS, WORK_SIGNS } from './long-runs.ts';

const SOURCE = { site: 'file', adapter: 'file', adapterVersion: 1, readAt: '2026-11-22T00:00:00.000Z' };

it.each(SIGNS.map((sign) => [sign]))('comes to the end of a résumé with long runs of %j', (sign) => {
  for (const count of [35, 70, 700]) {
    const read = readText(resumeWith(sign.repeat(count)));
    const outcome = read.kind === 'profile' ? toProfile(read.draft, SOURCE) : read;
    if (outcome.kind === 'profile') expect(profileSchema.safeParse(outcome.profile).error).toBeUndefined();
    else expect(outcome.message).toMatch(/\.$/u);
  }
});

it.each(WORK_SIGNS.map((sign) => [sign]))('comes to the end of a job that tells nothing but %j', (sign) => {
  const profile = profileOf(longPerson(50));
  const work = profile.work.map((job) => ({ ...job, highlights: [sign.repeat(1_500)] }));
  const report = analyze({ ...profile, work }, { schemaVersion: 1, specialization: 'ai-ml', level: 'senior', mustHave: [] }, '2026-11-22');
  expect(reportSchema.safeParse(report).error).toBeUndefined();
});
