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
    ...[
      ...[
        'Deep Learning with TensorFlow, online badge, 2025.',
        'TensorFlow Bootcamp, drei Wochenenden.',
        'TensorFlow, Onlinekurs, 8 Stunden.',
      ],
      ...[
        'Formation TensorFlow, 2024.',
        'TensorFlow desde cero, curso en línea.',
        'Corso di TensorFlow, 20 ore.',
        'Kurs TensorFlow, 2025.',
      ],
    ].map((text) => ({
      name: `the prose "${text}"`,
      profile: profileOf({ work: [webJob], skills: skillList('TensorFlow'), other: [{ heading: 'Papers', text }] }),
      subject: 'tensorflow',
      quotes: ['TensorFlow'],
    })),
    {
      name: 'prose alone, for what the role rests on',
      profile: profileOf({ work: [webJob], other: [{ text: 'TensorFlow in a Weekend, video course, 2025.' }] }),
      subject: 'tensorflow',
      quotes: ['TensorFlow'],
    },
    {
      name: 'a bootcamp where a school would stand',
      profile: profileOf({
        work: [webJob],
        skills: skillList('TensorFlow'),
        education: [{ institution: 'TensorFlow in a Weekend', studyType: 'bootcamp', endDate: '2025' }],
      }),
      subject: 'tensorflow',
      quotes: ['TensorFlow'],
    },
    {
      name: 'a broad notion that the role needs and no work shows',
      profile: profileOf({
        work: [webJob],
        skills: skillList('LoRA'),
        education: [{ institution: 'Weekend College', area: 'Fine-tuning with LoRA', studyType: 'online bootcamp', endDate: '2025' }],
      }),
      brief: { specialization: 'genai' },
      subject: 'lora',
      quotes: ['LoRA'],
    },
  ],
  clear: [
    {
      name: 'a course told in prose, for what a job shows',
      profile: profileOf({ work: [job(['Trained models in TensorFlow.'])], other: [{ text: 'TensorFlow, online course, 2025.' }] }),
    },
    {
      name: 'a certificate for what a job shows',
      profile: profileOf({ work: [job(['Trained models in TensorFlow.'])], skills: skillList('TensorFlow'), certificates }),
    },
    { name: 'a certificate for something else', profile: profileOf({ work: [webJob], certificates: [{ name: 'Terraform Associate' }] }) },
    ...[
      'Taught a course on TensorFlow.',
      'TensorFlow meetup, every other month.',
      'Ich leite einen TensorFlow-Kurs.',
      'I have never taken a course.',
    ].map((text) => ({
      name: `the prose "${text}"`,
      profile: profileOf({ work: [webJob], skills: skillList('TensorFlow'), other: [{ text }] }),
    })),
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
