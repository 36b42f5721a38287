import type { ReviewExercise } from '#lib/questions/exercise.ts';

export const reviewReminderTimes: ReviewExercise = {
  id: 'review-reminder-times',
  kind: 'review',
  title: 'Reminders a day ahead',
  pillar: 'code-quality',
  levels: ['junior', 'mid'],
  minutes: 12,
  audience: 'engineer',
  situation:
    'A language studio reminds people a day before their lesson. Reminders come at wrong hours, for lessons that are over, and in an odd order.',
  code: `from datetime import datetime, timedelta


def due_reminders(lessons, now=datetime.now()):
    due = []
    for lesson in lessons:
        start = datetime.strptime(lesson["start"], "%d.%m.%Y %H:%M")
        if start - now < timedelta(hours=24):
            due.append(lesson)
    return sorted(due, key=lambda lesson: lesson["start"])


def sent_at():
    return datetime.utcnow().timestamp()


def next_week(start):
    """The same hour one week later, on the wall clock of the studio."""
    return datetime.fromtimestamp(start.timestamp() + 7 * 24 * 3600)
`,
  defects: [
    {
      line: 4,
      quote: 'now=datetime.now()',
      what: 'The default moment is taken once, when the program starts.',
      why: 'A service that runs for weeks compares with the day of its start.',
      anchors: {
        strong: '“This is computed when the function is defined. Take it inside, or hand it in.”',
        partial: 'Knows the trap from lists, sees it here after a hint.',
        weak: 'Reads it as the present moment.',
      },
    },
    {
      line: 8,
      quote: '< timedelta(hours=24)',
      what: 'Lessons in the past are less than 24 hours ahead as well.',
      why: 'Old lessons are reminded of again and again.',
      anchors: {
        strong: '“A lesson of last year passes this test. It needs a lower bound, and a note of what was sent.”',
        partial: 'Sees it with an example given.',
        weak: 'Does not test with a date in the past.',
      },
    },
    {
      line: 7,
      quote: 'strptime',
      what: 'The time has no zone, nor has the server’s.',
      why: 'If studio and server are in different zones, all reminders are off by hours, by another amount in summer.',
      anchors: {
        strong: '“Whose clock is that? Keep the studio’s zone with it and compare aware times.”',
        partial: 'Would store universal time.',
        weak: 'Assumes that all are in one place.',
      },
    },
    {
      line: 10,
      quote: 'lesson["start"])',
      what: 'Dates are sorted as text with the day first.',
      why: '02.12. comes before 03.01. of the same year.',
      anchors: {
        strong: '“That sorts by day of the month. Sort by the parsed time.”',
        partial: 'Wonders about the format.',
        weak: 'Sorting is sorting.',
      },
    },
    {
      line: 14,
      quote: 'utcnow()',
      what: 'A universal time without a zone is read as local time when turned into a timestamp.',
      why: 'The result is off by the distance to universal time. The function is marked as outdated since Python 3.12.',
      anchors: {
        strong: '“Use now with UTC as the zone.”',
        partial: 'Knows that it is outdated.',
        weak: 'Finds it the proper way.',
      },
    },
    {
      line: 19,
      quote: '7 * 24 * 3600',
      what: 'A week on the wall clock is not always the same number of seconds.',
      why: 'When clocks change, the lesson moves by an hour.',
      anchors: {
        strong: '“Add seven days to the local time in its zone, not seconds to a timestamp.”',
        partial: 'Mentions summer time in general.',
        weak: 'A week is a week.',
      },
    },
  ],
  anchors: {
    strong: 'Takes each complaint, finds its line, and says which clock is meant.',
    partial: 'Finds the fixed moment or the zone.',
    weak: 'Would start the service anew each night.',
  },
};
