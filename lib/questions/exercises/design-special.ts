import type { DesignExercise } from '#lib/questions/exercise.ts';

export const designSpecial: readonly DesignExercise[] = [
  {
    id: 'design-manuals-assistant',
    kind: 'design',
    title: 'Answers from 40,000 manuals',
    pillar: 'system-design',
    competency: 'retrieval',
    levels: ['mid', 'senior'],
    minutes: 20,
    audience: 'engineer',
    situation:
      'A maker of machines wants its mechanics to ask questions on a phone and get answers from 40,000 manuals in several versions. Some manuals are secret for some mechanics, and a wrong torque can break a machine.',
    ask: [
      'How does the mechanic see where an answer comes from?',
      'How do you keep secret manuals out of answers?',
      'A new version of a manual arrives: what happens?',
      'How do you decide that it is good enough for the first ten mechanics?',
    ],
    watch: [
      'Asks what happens when nothing fitting is found.',
      'Applies rights when searching, not afterwards in the text.',
      'Treats figures and tables with care.',
      'Plans a set of real questions with right answers.',
    ],
    anchors: {
      strong:
        'Searches within rights and the right version, shows the passage with each answer, says “not found” when so, tests with mechanics’ own questions, and begins with few people.',
      partial: 'A sound search and a model, rights as a later step.',
      weak: 'Trains a model on all manuals and trusts its answers.',
    },
  },
  {
    id: 'design-river-cameras',
    kind: 'design',
    title: 'Cameras along a river',
    pillar: 'system-design',
    competency: 'fleet-operation',
    levels: ['junior', 'mid', 'senior'],
    minutes: 20,
    audience: 'engineer',
    situation:
      'Two hundred small cameras watch a river for floating wood. Power comes from the sun, the link holds for some minutes a day, and a technician’s visit costs 300. A new model is to be brought out four times a year.',
    ask: [
      'What does a camera decide alone, and what does it send?',
      'How does an update reach it, and what if the power fails in the middle?',
      'How do you know that a camera still sees anything?',
      'What do you do with the first bad update?',
    ],
    watch: [
      'Counts power and bytes before speaking of models.',
      'Keeps two versions on the device.',
      'Sends few real images for checking.',
      'Brings updates to a few cameras first.',
    ],
    anchors: {
      strong:
        'Decides on the device, sends events and some samples when linked, updates two-sided with a fall back by itself, a few cameras first, and notices blind ones from what they send.',
      partial: 'A good device, with updates by hand on trouble.',
      weak: 'Sends all images to a server.',
    },
  },
  {
    id: 'design-twenty-thousand-runs',
    kind: 'design',
    title: 'Twenty thousand simulations',
    pillar: 'system-design',
    competency: 'cluster-work',
    levels: ['junior', 'mid', 'senior'],
    minutes: 20,
    audience: 'engineer',
    situation:
      'A group wants to run the same simulation with 20,000 different settings on a shared cluster. One run takes 20 to 90 minutes and fails in one of fifty cases. The paper must be repeatable in three years.',
    ask: [
      'How do you hand the runs to the cluster without making enemies?',
      'How do you know which are done, and start only those that failed?',
      'What do you keep of each run?',
      'How do you find out early that the settings are wrong?',
    ],
    watch: [
      'Tries a few runs and looks at them first.',
      'Groups short runs and thinks of the many small files.',
      'Tells failures of the machine from failures of the setting.',
      'Records code, settings and libraries with each result.',
    ],
    anchors: {
      strong:
        'A small trial, runs in groups with a limit, a list of what is done by result and not by hope, causes of failure kept apart, and everything recorded that is needed to repeat it.',
      partial: 'Job scripts with a number each, repeated by hand.',
      weak: 'A loop that submits 20,000 jobs at once.',
    },
  },
];
