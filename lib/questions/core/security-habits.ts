import type { Question } from '#lib/questions/question.ts';

export const securityHabits: readonly Question[] = [
  {
    id: 'security-personal-data',
    kind: 'core',
    text: 'Which data on people passed through your last program, and where could they turn up without anybody wanting it?',
    pillar: 'security',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['Who could read the logs?', 'How long were they kept?'],
    anchors: {
      strong:
        'Names the data, and thinks of logs, error messages, copies for testing and spreadsheets; says what was left out or shortened.',
      partial: 'Knows the database and who may read it.',
      weak: 'There was nothing of interest.',
    },
  },
  {
    id: 'security-libraries',
    kind: 'core',
    text: 'A library that you use turns out to have a dangerous hole on a Friday afternoon. How do you learn of it, and what do you do?',
    pillar: 'security',
    levels: ['mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['How do you know whether you are hit at all?', 'What if there is no repaired version yet?'],
    anchors: {
      strong:
        'Gets a notice by an automatic check, sees from a locked list (“lock file”) where it is used, judges whether the weak part is reached, updates or shields it, and tells those concerned.',
      partial: 'Updates everything at the next chance.',
      weak: 'Waits until it is in the news.',
    },
  },
  {
    id: 'security-upload',
    kind: 'core',
    text: 'People may upload files to a page that you built. What could a hostile person send you, and what did you do about it?',
    pillar: 'security',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['Where is the file stored, and under which name?', 'Who opens it later?'],
    anchors: {
      strong:
        'Too large a file, another kind than its ending says, a name that leads elsewhere, an archive that unpacks without end; limits size, sets its own names, stores apart, checks the content.',
      partial: 'Checks the ending and the size.',
      weak: 'Only customers can upload, so nothing.',
    },
  },
  {
    id: 'security-least',
    kind: 'core',
    text: 'In a system that you worked on, how many people could have deleted all customer data alone, and what did you do about that?',
    pillar: 'security',
    levels: ['senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['How would you have noticed?', 'When did you last try the backup?'],
    anchors: {
      strong:
        'Knows the number, cut rights down or asked for two people, keeps copies that the same person cannot delete, and has restored one as a trial.',
      partial: 'Few people, whom one trusts.',
      weak: 'Has never thought of it.',
    },
  },
  {
    id: 'security-leaked-key',
    kind: 'core',
    text: 'You find that the key to a paid service has stood in your team’s shared code for a year. What do you do, and in which order?',
    pillar: 'security',
    levels: ['mid', 'senior'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['How do you learn whether a stranger has used it?', 'What keeps the next key out of the code?'],
    anchors: {
      strong:
        'Has the key replaced and the old one switched off first, since it stays in the history of the code; looks for use by strangers, tells those concerned, and keeps keys in a place made for them, with a check that refuses the next one.',
      partial: 'Moves it to a settings file and deletes the line, but the key stays the same.',
      weak: 'Leaves it, because only the team can read the code.',
    },
  },
];
