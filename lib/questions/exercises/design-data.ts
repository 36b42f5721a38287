import type { DesignExercise } from '#lib/questions/exercise.ts';

export const designData: readonly DesignExercise[] = [
  {
    id: 'design-delivery-forecast',
    kind: 'design',
    title: 'A forecast for parcels',
    pillar: 'system-design',
    competency: 'mlops',
    levels: ['mid', 'senior'],
    minutes: 20,
    audience: 'engineer',
    situation:
      'A parcel firm wants to tell each customer in which hour a parcel comes. There are three years of deliveries; 40,000 parcels a day; drivers report each stop from a phone that is offline at times. The first version is to run in ten weeks.',
    ask: [
      'Which data do you have at the moment of the promise, and which only afterwards?',
      'How does a forecast get to the customer, and how is it renewed during the day?',
      'How do you know in week twelve whether it is any good?',
      'What do you do on the first day of snow?',
    ],
    watch: [
      'Asks what a wrong hour costs before speaking of models.',
      'Begins with a simple guess, such as the usual hour of the street.',
      'Plans for late and missing reports.',
      'Keeps a way back to the old promise.',
    ],
    anchors: {
      strong:
        'Keeps what is known before apart from what is known after, begins with a plain rule to beat, plans watching and going back, and names what is left out in ten weeks.',
      partial: 'A sound chain of training and service, without a rule to beat or a watch afterwards.',
      weak: 'Speaks of the kind of network for most of the time.',
    },
  },
  {
    id: 'design-turnover-by-seven',
    kind: 'design',
    title: 'Figures by seven in the morning',
    pillar: 'system-design',
    competency: 'data-warehousing',
    levels: ['junior', 'mid', 'senior'],
    minutes: 20,
    audience: 'engineer',
    situation:
      'Three hundred shops send a file of sales each night, some late, some twice, a few with last week’s prices. At seven the managers want yesterday’s turnover by shop and product group, and it must not change silently afterwards.',
    ask: [
      'What does one row of your main table stand for?',
      'What happens with a file that comes at nine, and with one that comes twice?',
      'How does a manager see that a shop is missing?',
      'A product moves to another group: which figures change?',
    ],
    watch: [
      'States the grain of the table without being asked.',
      'Makes a second load harmless.',
      'Marks what is not complete in place of hiding it.',
      'Keeps the files as they came.',
    ],
    anchors: {
      strong:
        'Keeps raw files, loads by shop and day so that a repeat changes nothing, shows what is missing, keeps the history of groups, and corrects visibly.',
      partial: 'A good flow for the usual night, with repairs by hand.',
      weak: 'One script that adds rows, started again when it fails.',
    },
  },
  {
    id: 'design-erase-a-person',
    kind: 'design',
    title: 'A customer asks to be erased',
    pillar: 'system-design',
    levels: ['senior'],
    minutes: 15,
    audience: 'recruiter',
    situation:
      'A firm has customer data in a database, in log files, in a warehouse, in backups, in a spreadsheet of the sales team and at two outside services. A customer asks for all of it to be erased, and laws require some records to be kept.',
    ask: [
      'Where do you begin, and how do you know that the list of places is complete?',
      'What do you do about backups?',
      'What do you tell the customer, and by when?',
      'How do you keep the person from coming back with the next import?',
    ],
    watch: [
      'Asks who decides what must be kept.',
      'Thinks of the outside services and the spreadsheet.',
      'Finds a way for backups, such as a list that is applied after each restore.',
      'Proves that it was done without keeping what was erased.',
    ],
    anchors: {
      strong:
        'Makes a list of places with an owner each, tells what the law wants kept from what can go, has an answer for backups and imports, and a record that holds no more than needed.',
      partial: 'Erases from the main systems, and is unsure about backups.',
      weak: 'Sets a mark “deleted” in one table.',
    },
  },
];
