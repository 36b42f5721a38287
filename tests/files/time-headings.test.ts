import { describe, expect, it } from 'vitest';
import { draftOf, told } from './draft-of.ts';

describe('headings that say when', () => {
  it.each([
    [
      'in capitals',
      `Odile Marchetti\nBackend engineer

TODAY
Fernhollow Credit | Lead Backend Engineer | Sep '21 to now
- Own the instalment service in FastAPI.

EARLIER
Quillstone Leasing | Backend Engineer | Jan '17 until Aug '21
- Django forms for dealers.

AND BEFORE THAT
Pinecrest Library | Web Editor | Oct '12 - Dec '16
- Catalogue pages.`,
      [
        "Lead Backend Engineer @ Fernhollow Credit | Sep '21 to now",
        "Backend Engineer @ Quillstone Leasing | Jan '17 until Aug '21",
        "Web Editor @ Pinecrest Library | Oct '12 - Dec '16",
      ],
    ],
    [
      'in German, in small letters',
      `Bastian Okoro\nDateningenieur aus Kassel

Jetzt

Dateningenieur, Wolkenfeld Handel GmbH, seit März '22
- Airflow-Läufe für 60 Tabellen gebaut, getestet mit pytest.

Davor

Datenanalyst, Eulenbach Versand GmbH, Juni '18 bis Februar '22
- Berichte mit pandas und SQL.`,
      ["Dateningenieur @ Wolkenfeld Handel GmbH | seit März '22", "Datenanalyst @ Eulenbach Versand GmbH | Juni '18 bis Februar '22"],
    ],
  ])('head jobs %s', (_, text, jobs) => {
    const { work, sections } = draftOf(`${text}\n\nSKILLS\nPython, Django`);
    expect(work?.map(told)).toEqual(jobs);
    expect(sections).toMatchObject({ work: { state: 'read' } });
  });

  it('head nothing where no job follows', () => {
    const { work, other } = draftOf(
      'Ada Birch\nEngineer\n\nEXPERIENCE\nEngineer, Elm Ltd, 2019 – 2022\n- Built loads.\n\nNOW\nI am looking for a team in Leeds that tests what it ships.',
    );
    expect(work?.map(told)).toEqual(['Engineer @ Elm Ltd | 2019 – 2022']);
    expect(other).toEqual([{ heading: 'NOW', text: 'I am looking for a team in Leeds that tests what it ships.' }]);
  });
});

describe('headings between marks', () => {
  it.each([
    ['* Where I have worked *', '* What I can be asked about *'],
    ["~~~ where i've been ~~~", '~~~ stack, sorted by love ~~~'],
    ['- Work so far -', '- Tool list with my own rating -'],
  ])('%s', (jobs, skills) => {
    const draft = draftOf(
      `Ada Birch\nEngineer\n\n${jobs}\n\nEngineer, Elm Ltd, 03/2019 -> now\n* Built loads in Airflow.\n\n${skills}\n\nPython / Airflow / Django, Flask / pandas`,
    );
    expect(draft.work?.map(told)).toEqual(['Engineer @ Elm Ltd | 03/2019 -> now']);
    expect(draft.skills?.map(({ name }) => name)).toEqual(['Python', 'Airflow', 'Django', 'Flask', 'pandas']);
  });

  it('are no bullets of one mark', () => {
    const { work } = draftOf('Ada Birch\n\nEXPERIENCE\nEngineer, Elm Ltd, 2019 – 2022\n* Cut the run to 4 * 10 minutes\n* Built loads');
    expect(work?.[0]?.highlights).toEqual(['Cut the run to 4 * 10 minutes', 'Built loads']);
  });
});
