import type { Question } from '#lib/questions/question.ts';

export const edgeAiDepth: readonly Question[] = [
  {
    id: 'model-compression-ways',
    kind: 'core',
    text: 'Which ways of making a model smaller do you know, and which of them have you tried with your own hands?',
    pillar: 'ecosystem-mastery',
    competency: 'model-compression',
    levels: ['junior'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['How much smaller did it get?', 'How did you check the answers afterwards?'],
    anchors: {
      strong:
        'Tells coarser numbers (“quantisation”), leaving out weights (“pruning”) and training a small model on the answers of a large one (“distillation”) apart, has tried one, and compared answers on the same examples.',
      partial: 'Names one way and the tool for it.',
      weak: 'Saves the file in a compressed folder.',
    },
  },
  {
    id: 'edge-runtimes-time',
    kind: 'core',
    text: 'A network needs 30 milliseconds in the data sheet and 90 on your device. Where do the other 60 go, and how do you show it?',
    pillar: 'debugging',
    competency: 'edge-runtimes',
    levels: ['senior'],
    minutes: 5,
    audience: 'engineer',
    followUps: ['What changes when the device gets warm?', 'What did you move off the slow part?'],
    anchors: {
      strong:
        'Times reading, resizing, the network and the rest apart over many runs, finds steps that fall back to the slow processor or copies, and watches heat.',
      partial: 'Measures the whole and tries other settings.',
      weak: 'Data sheets always exaggerate.',
    },
  },
  {
    id: 'embedded-systems-power',
    kind: 'core',
    text: 'The power of a device may be cut at any moment, also while it writes. What can break, and what did you do about it?',
    pillar: 'debugging',
    competency: 'embedded-systems',
    levels: ['mid'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['How did you test it?', 'What does the device do first when it comes back?'],
    anchors: {
      strong:
        'A half-written file or a worn memory card; writes to a new file and renames it, keeps the system part read-only, writes seldom, and pulled the plug many times as a test.',
      partial: 'Uses a database that copes with it, untested.',
      weak: 'Adds a battery, or hopes for the best.',
    },
  },
  {
    id: 'sensor-processing-clock',
    kind: 'core',
    text: 'A camera and a distance sensor each have their own clock. How do you know that two readings belong to the same moment?',
    pillar: 'system-design',
    competency: 'sensor-processing',
    levels: ['senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['How far apart may they be before it matters?', 'How would you notice drift after a week?'],
    anchors: {
      strong:
        'Stamps readings when they are taken, not when they arrive, brings the clocks together or measures their offset, and sets a limit with a reason.',
      partial: 'Takes the two that arrived closest together.',
      weak: 'Both arrive at once anyway.',
    },
  },
  {
    id: 'fleet-operation-access',
    kind: 'core',
    text: 'A stranger takes one of your devices home and opens it. What can they learn, and what can they do to the others?',
    pillar: 'security',
    competency: 'fleet-operation',
    levels: ['senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['How do you shut out one device?', 'How does a device know that an update comes from you?'],
    anchors: {
      strong:
        'A key of its own for each device so that one can be shut out, signed updates, no shared password, and little of worth stored on it.',
      partial: 'The memory is encrypted, but all devices share a key.',
      weak: 'The case is closed with special screws.',
    },
  },
];
