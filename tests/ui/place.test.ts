import { expect, test } from 'vitest';
import { placeOf } from '#lib/ui/place.ts';
import { textAt } from '#lib/ui/text-at.ts';
import { sampleProfile } from './sample-report.ts';

const profile = {
  ...sampleProfile,
  projects: [{ name: 'Tide', highlights: [], keywords: [], startDate: '2023' }],
  education: [{ institution: 'Example University', startDate: '2014-09', endDate: '2017-06', courses: [] }],
  other: [{ heading: 'How I work', text: 't' }, { text: 't' }],
  hidden: [{ text: 't', where: 'white on white' }],
};

test.each([
  ['basics.label', 'Headline'],
  ['basics.summary', 'About'],
  ['basics.location', 'Introduction'],
  ['work[1].highlights[0]', 'Halden Freight, Mar 2014 – Aug 2016'],
  ['work[0].position', 'Brightfen Clinics, June 2022 – present'],
  ['projects[0].description', 'Project Tide, 2023'],
  ['education[0].area', 'Example University, September 2014 – June 2017'],
  ['skills[0].name', 'Skills list'],
  ['other[0].text', 'How I work'],
  ['other[1].text', 'Other text'],
  ['hidden[0].text', 'Text that a reader does not see: white on white'],
  ['work[9].position', 'A job'],
  ['toString', 'Profile'],
])('%s is in words "%s"', (path, words) => {
  expect(placeOf(profile, path)).toBe(words);
});

test('a path leads to its text, and only to a text of the profile', () => {
  expect(textAt(profile, 'work[1].highlights[0]')).toBe('Deployed demand models on AWS SageMaker for nine depots');
  expect(textAt(profile, 'work[1].highlights')).toBeUndefined();
  expect(textAt(profile, 'work[7].position')).toBeUndefined();
  expect(textAt(profile, 'constructor.name')).toBeUndefined();
});
