import type { Rule } from '#lib/analysis/rule.ts';
import { job, profileOf } from './profile-builder.ts';
import { testRule } from './test-rule.ts';

/** Enough lines for a silence to say something, none of which speaks of tests, security or other people. */
export const LONG = [
  'Wrote the booking site in Django, with forms for forty departments and a calendar that knows the holidays of nine regions.',
  'Moved the archive of twelve years into PostgreSQL, and wrote the search that finds a file by its number, its year or its street.',
  'Built the page for the yearly figures, the map of the districts, the letter templates and the print of the address labels.',
];
/** As long, in a language whose words the rules do not look for. */
export const IN_GERMAN = [
  'Entwicklung der Buchungsplattform in Django, mit Formularen für vierzig Abteilungen und einem Kalender der Feiertage in neun Ländern.',
  'Umzug des Archivs aus zwölf Jahren nach PostgreSQL, dazu die Suche, die eine Akte nach Nummer, Jahr oder Straße findet.',
  'Aufbau der Seite für die Jahreszahlen, der Karte der Bezirke, der Briefvorlagen und des Drucks der Etiketten, alles in Python.',
  'Pflege der Schnittstellen zum Bestand, Umstellung der nächtlichen Läufe und Abbau der alten Skripte in Perl.',
];
const brief = { specialization: 'web' };

/** Both sides of a rule that asks about a way of working nobody speaks of; `says` is a line that does speak of it. */
export function testPracticeRule(rule: Rule, message: RegExp, says: string): void {
  testRule(rule, {
    flagged: [
      {
        name: 'a long text that never speaks of it',
        profile: profileOf({ work: [job(LONG)] }),
        brief,
        quotes: [],
        message,
        severity: 'low',
      },
    ],
    clear: [
      { name: 'a line that does', profile: profileOf({ work: [job([...LONG, says])] }), brief },
      {
        name: 'a way of working told apart from the jobs',
        profile: profileOf({ work: [job(LONG)], other: [{ heading: 'How I work', text: says }] }),
        brief,
      },
    ],
    abstains: [
      { name: 'another language', profile: profileOf({ work: [job(IN_GERMAN)] }), brief },
      { name: 'a terse profile', profile: profileOf({ work: [job(LONG.slice(0, 1))] }), brief },
      {
        name: 'some jobs were not shown',
        profile: profileOf({ work: [job(LONG)] }, { work: { state: 'partial', shown: 1, total: 2 } }),
        brief,
      },
      {
        name: 'the summary could not be read',
        profile: profileOf({ work: [job(LONG)] }, { summary: { state: 'unreadable' } }),
        brief,
      },
      {
        name: 'the volunteering was shown in part',
        profile: profileOf({ work: [job(LONG)] }, { volunteer: { state: 'partial' } }),
        brief,
      },
    ],
  });
}
