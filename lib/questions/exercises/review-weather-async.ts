import type { ReviewExercise } from '#lib/questions/exercise.ts';

export const reviewWeatherAsync: ReviewExercise = {
  id: 'review-weather-async',
  kind: 'review',
  title: 'Weather for a dashboard',
  pillar: 'code-quality',
  competency: 'async',
  levels: ['junior', 'mid'],
  minutes: 12,
  audience: 'engineer',
  situation:
    'An asynchronous web service shows the weather of three stations. All pages of the service stand still at times, and after some days the weather no longer changes.',
  code: `import asyncio
import json
import time

import requests

STATIONS = ["harbour", "airport", "ridge"]
latest = {}


async def fetch(station):
    url = f"https://weather.example.org/{station}"
    answer = requests.get(url)
    if answer.status_code == 503:
        time.sleep(10)  # the station is busy, ask once more
        answer = requests.get(url)
    return json.loads(answer.text)


async def refresh():
    while True:
        for station in STATIONS:
            latest[station] = await fetch(station)
        await asyncio.sleep(60)


async def start(app):
    asyncio.create_task(refresh())


async def show(request):
    return {"weather": latest, "stations": len(STATIONS)}
`,
  defects: [
    {
      line: 13,
      quote: 'requests.get',
      what: 'A blocking call stands inside a coroutine.',
      why: 'While it waits, the event loop can do nothing else, so every visitor waits too.',
      anchors: {
        strong:
          '“Requests does not give way. All visitors stand still for as long as the station takes. Use an asynchronous client or a thread.”',
        partial: 'Knows that another library is usual there.',
        weak: 'Thinks that async in front of the function makes it asynchronous.',
      },
    },
    {
      line: 16,
      quote: 'requests.get(url)',
      what: 'The calls have no time limit, and an answer of another status passes for weather.',
      why: 'The requests library waits without end by default, and an error page would be read as weather.',
      anchors: {
        strong: '“A dead station stops us for good. Set a limit and check the status.”',
        partial: 'Mentions one of the two.',
        weak: 'Mentions neither.',
      },
    },
    {
      line: 15,
      quote: 'time.sleep(10)',
      what: 'The pause blocks the event loop for ten seconds.',
      why: 'The whole service sleeps, not only this task. The longer pause below gives way, this one does not.',
      anchors: {
        strong: '“This sleeps for everybody. It has to be await asyncio.sleep.”',
        partial: 'Knows the right function, thinks only this task is held up.',
        weak: 'Finds ten seconds too short or too long.',
      },
    },
    {
      line: 28,
      quote: 'create_task',
      what: 'Nobody keeps the task or looks at its error.',
      why: 'A task without a reference may be collected while it runs, and one bad answer ends the loop for ever; a line in the log is the most that is left of it.',
      anchors: {
        strong:
          '“After the first error this is dead, and at best there is a line in the log. Keep the task, catch per station, and stop it in an orderly way.”',
        partial: 'Would add a catch inside the loop.',
        weak: 'Believes that the task starts again by itself.',
      },
    },
    {
      line: 23,
      quote: 'await fetch(station)',
      what: 'The stations are asked one after the other.',
      why: 'The round takes the sum of all waits where it could take the longest one.',
      anchors: {
        strong: '“Start the three together, for example with gather.”',
        partial: 'Sees that it is slow, without a way.',
        weak: 'Thinks that await already runs them together.',
      },
    },
  ],
  anchors: {
    strong: 'Explains both complaints: what stands still for everybody, and what dies for good.',
    partial: 'Finds the blocking calls, not the end of the task.',
    weak: 'Proposes more workers or a faster server.',
  },
};
