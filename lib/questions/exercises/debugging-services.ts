import type { DebuggingExercise } from '#lib/questions/exercise.ts';

export const debuggingServices: readonly DebuggingExercise[] = [
  {
    id: 'debugging-every-five-minutes',
    kind: 'debugging',
    title: 'Slow every five minutes',
    pillar: 'debugging',
    competency: 'async',
    levels: ['mid', 'senior'],
    minutes: 12,
    audience: 'recruiter',
    situation:
      'An asynchronous service answers in 20 milliseconds. Every five minutes, for two seconds, all answers are slow at once, on one of its processes at a time. Database, network and machines show nothing.',
    howTo: 'Answer the candidate’s questions from the cause below.',
    ask: [
      'What would you like to see first?',
      'What does “all at once, on one process” tell you?',
      'How do you prove it before you change anything?',
    ],
    watch: [
      'Uses the rhythm as a clue.',
      'Concludes from “all at once” that something blocks that process.',
      'Proposes a measurement that could prove them wrong.',
    ],
    cause:
      'Each process refreshes its list of prices every five minutes: a plain function reads and parses a large file inside the event loop for two seconds.',
    anchors: {
      strong:
        'Asks what runs every five minutes, finds the job inside the process, shows it by timing or debug mode of the event loop, and moves it out to a thread, a process or a job runner.',
      partial: 'Suspects a timer, and looks for it outside of the service.',
      weak: 'More processes, or a restart every hour.',
    },
  },
  {
    id: 'debugging-swapped-columns',
    kind: 'debugging',
    title: 'Good on paper, useless in use',
    pillar: 'debugging',
    competency: 'mlops',
    levels: ['junior', 'mid', 'senior'],
    minutes: 12,
    audience: 'engineer',
    situation:
      'The model was excellent in testing. In use its answers look like chance, without any error. Only these two parts are at hand.',
    code: `# training
columns = ["distance", "weight", "hour"]
model.fit(frame[columns].to_numpy(), frame["minutes"])


# service
def minutes(request):
    row = [request["weight"], request["distance"], request["hour"]]
    return float(model.predict([row])[0])
`,
    ask: ['What would you compare first?', 'How do you find it without reading all the code?', 'What would have stopped the release?'],
    watch: [
      'Takes one real case through both ways.',
      'Compares what goes into the model before what comes out.',
      'Thinks of a test at the border, not only of care.',
    ],
    cause:
      'Training uses distance, weight, hour; the service hands over weight, distance, hour. Both are three numbers, so nothing complains.',
    anchors: {
      strong:
        'Takes one known case, compares the inputs of both ways number by number, finds the order, and hands over names in place of places, with a test that both give the same.',
      partial: 'Compares code until the difference shows.',
      weak: 'Trains it again with more data.',
    },
  },
  {
    id: 'debugging-wrong-machine',
    kind: 'debugging',
    title: 'Right answer, wrong machine',
    pillar: 'debugging',
    competency: 'retrieval',
    levels: ['junior', 'mid', 'senior'],
    minutes: 12,
    audience: 'recruiter',
    situation:
      'A mechanic asks an assistant for the oil of the pump P-210. The answer is fluent, cites a manual, and names the oil of the P-200.',
    howTo: 'Answer the candidate’s questions from the cause below.',
    ask: [
      'Which steps lie between question and answer, and which do you look at first?',
      'How do you find out how often it happens?',
      'What do you change, and how do you know that it helped?',
    ],
    watch: [
      'Looks at the passages found before touching the prompt.',
      'Asks for more such cases.',
      'Measures before and after with the same questions.',
    ],
    cause:
      'The search compares meanings, for which P-200 and P-210 are nearly the same, and pieces were cut without the heading that names the machine. The right passage was in ninth place, and five were handed over.',
    anchors: {
      strong:
        'Looks at what was found and in which order, sees that nearly the same names are taken as alike, adds an exact search or a filter by machine, and measures on a set of such questions.',
      partial: 'Finds that the wrong passage came first, and changes the prompt.',
      weak: 'Takes a larger model.',
    },
  },
  {
    id: 'debugging-doubled-revenue',
    kind: 'debugging',
    title: 'Revenue that grew overnight',
    pillar: 'debugging',
    competency: 'sql',
    levels: ['junior', 'mid'],
    minutes: 10,
    audience: 'recruiter',
    situation:
      'Since yesterday the revenue of May is 12 percent higher than it was. Nobody has booked anything in May. The query joins orders with their deliveries and adds up the order’s amount.',
    howTo: 'Answer the candidate’s questions from the cause below.',
    ask: ['What do you ask first?', 'Which two numbers would you compare?', 'How do you keep it from happening in another report?'],
    watch: ['Asks what changed yesterday.', 'Counts rows before and after the join.', 'Says what one row stands for.'],
    cause:
      'Since yesterday an order may be delivered in two parcels, and old orders were filled in as well. Such an order appears twice after the join, so its amount is counted twice.',
    anchors: {
      strong:
        'Asks what is new, compares the number of orders with the number of rows after the join, finds orders in two parts, and adds up before joining.',
      partial: 'Finds doubled orders and removes them with “distinct”, which would also drop two real equal amounts.',
      weak: 'Corrects the figure by hand.',
    },
  },
];
