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
    answer = requests.get(f"https://weather.example.org/{station}")
    return json.loads(answer.text)


async def refresh():
    while True:
        for station in STATIONS:
            latest[station] = await fetch(station)
        time.sleep(60)


async def start(app):
    asyncio.create_task(refresh())


async def show(request):
    return {"weather": latest, "stations": len(STATIONS)}
`,
  defects: [
    {
      line: 12,
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
      line: 12,
      quote: 'weather.example.org',
      what: 'The call has no time limit, and its status is never looked at.',
      why: 'The requests library waits without end by default, and an error page would be read as weather.',
      anchors: {
        strong: '“A dead station stops us for good. Set a limit and check the status.”',
        partial: 'Mentions one of the two.',
        weak: 'Mentions neither.',
      },
    },
    {
      line: 20,
      quote: 'time.sleep(60)',
      what: 'The pause blocks the event loop for a minute.',
      why: 'The whole service sleeps, not only this task.',
      anchors: {
        strong: '“This sleeps for everybody. It has to be await asyncio.sleep.”',
        partial: 'Knows the right function, thinks only this task is held up.',
        weak: 'Finds a minute too short or too long.',
      },
    },
    {
      line: 24,
      quote: 'create_task',
      what: 'Nobody keeps the task or looks at its error.',
      why: 'A task without a reference may be collected while it runs, and one bad answer ends the loop for ever without a sound.',
      anchors: {
        strong:
          '“After the first error this is dead and nobody hears of it. Keep the task, catch per station, and stop it in an orderly way.”',
        partial: 'Would add a catch inside the loop.',
        weak: 'Believes that the task starts again by itself.',
      },
    },
    {
      line: 19,
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
