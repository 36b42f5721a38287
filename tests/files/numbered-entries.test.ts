import { expect, it } from 'vitest';
import { draftOf, jobsOf, told } from './draft-of.ts';

it('reads a numbered letter as jobs, with the prose below each', () => {
  const { work, skills, education } = draftOf(`Padraig Wolanski
Cork. Web developer. padraig@wolanski.example

This is the whole of it, oldest first.

1. Ballinrea Seed Merchants, 2009 to 2014, web programmer

The shop sold seed potatoes by post. I wrote its pages in PHP, and from 2012 in Django.

2. Lee Valley Tickets, 2014 to 2019, developer

Concert tickets. I built the seat map and its Django back end.

3. Shandon Parcel Lockers, 2020 to today, senior developer

FastAPI services for 900 lockers. I own the unlock service and its tests.

What I use now: Python, Django, FastAPI, PostgreSQL.

Studies: B.Sc. in Physics, University of Glanmire, 2005 to 2009.`);
  expect(work?.map(told)).toEqual([
    'web programmer @ Ballinrea Seed Merchants | 2009 to 2014',
    'developer @ Lee Valley Tickets | 2014 to 2019',
    'senior developer @ Shandon Parcel Lockers | 2020 to today',
  ]);
  expect(work?.[1]?.summary).toBe('Concert tickets. I built the seat map and its Django back end.');
  expect(skills?.map(({ name }) => name)).toEqual(['Python', 'Django', 'FastAPI', 'PostgreSQL']);
  expect(education).toMatchObject([{ institution: 'University of Glanmire' }]);
});

it('reads numbers in brackets, with the dates first', () => {
  const jobs = jobsOf(`(1) 2013–2016 Moss & Meadow Catering, bookkeeper
I kept the books of three kitchens.

(2) 2016–2021 Tidewater Insurance, data analyst
Claims reports in pandas, read by eleven adjusters each Monday.`);
  expect(jobs.map(told)).toEqual(['bookkeeper @ Moss & Meadow Catering | 2013–2016', 'data analyst @ Tidewater Insurance | 2016–2021']);
  expect(jobs[0]?.summary).toBe('I kept the books of three kitchens.');
});

it('leaves the numbered points of one job to it', () => {
  const jobs = jobsOf(`Data Engineer, Elm Ltd, 2019 – 2022

1. Load for the developer portal, 2019 to 2020

2. Reports for the analyst desk, 2020 to 2022`);
  expect(jobs.map(told)).toEqual(['Data Engineer @ Elm Ltd | 2019 – 2022']);
  expect(jobs[0]?.highlights).toEqual(['Load for the developer portal, 2019 to 2020', 'Reports for the analyst desk, 2020 to 2022']);
});
