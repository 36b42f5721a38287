import { courseOnly } from '#lib/rules/mirage/course-only.ts';
import { job, profileOf, skillList } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

const certificates = [{ name: 'Certificate: Deep Learning with TensorFlow' }];
const webJob = job(['Booking site in Django.']);

testRule(courseOnly, {
  flagged: [
    {
      name: 'a certificate and a claim',
      profile: profileOf({ work: [webJob], skills: skillList('TensorFlow'), certificates }),
      subject: 'tensorflow',
      quotes: ['TensorFlow'],
      message: /^TensorFlow is shown by a course, and by no job or project$/,
      severity: 'low',
    },
    {
      name: 'a certificate alone, for what the role rests on',
      profile: profileOf({ work: [webJob], certificates }),
      subject: 'tensorflow',
      quotes: ['TensorFlow'],
    },
    {
      name: 'a lesson of the degree',
      profile: profileOf({
        work: [webJob],
        skills: skillList('TensorFlow'),
        education: [{ institution: 'Larch College', courses: ['Networks in TensorFlow'] }],
      }),
      subject: 'tensorflow',
      quotes: ['TensorFlow'],
    },
  ],
  clear: [
    {
      name: 'a certificate for what a job shows',
      profile: profileOf({ work: [job(['Trained models in TensorFlow.'])], skills: skillList('TensorFlow'), certificates }),
    },
    { name: 'a certificate for something else', profile: profileOf({ work: [webJob], certificates: [{ name: 'Terraform Associate' }] }) },
    { name: 'no certificate', profile: profileOf({ work: [webJob], skills: skillList('TensorFlow') }) },
  ],
  abstains: [
    {
      name: 'certificates that were cut',
      profile: profileOf(
        { work: [webJob], skills: skillList('TensorFlow'), certificates },
        { certificates: { state: 'partial', shown: 1, total: 5 } },
      ),
    },
  ],
});
