import type { ReviewExercise } from '#lib/questions/exercise.ts';

export const reviewCameraLoop: ReviewExercise = {
  id: 'review-camera-loop',
  kind: 'review',
  title: 'Faulty parts on a belt',
  pillar: 'code-quality',
  competency: 'edge-runtimes',
  levels: ['junior', 'mid', 'senior'],
  minutes: 12,
  audience: 'engineer',
  situation:
    'A small computer beside a belt looks for faulty parts. It handles two images a second in place of twenty, finds worse than in the laboratory, and stops within the hour.',
  code: `import time

import cv2
import numpy as np
from ai_edge_litert.interpreter import Interpreter

history = []


def classify(frame):
    model = Interpreter("parts.tflite")
    model.allocate_tensors()
    image = cv2.resize(frame, (224, 224)).astype(np.float32)  # trained on RGB from 0 to 1
    model.set_tensor(model.get_input_details()[0]["index"], image[np.newaxis])
    model.invoke()
    return model.get_tensor(model.get_output_details()[0]["index"])[0]


def run():
    camera = cv2.VideoCapture(0)
    while True:
        ok, frame = camera.read()
        scores = classify(frame)
        history.append((time.time(), frame, scores))
        if scores.argmax() == 1:
            with open("/data/faults.txt", "a") as log:
                log.write(f"{time.time()} {scores.max()}\\n")
`,
  defects: [
    {
      line: 13,
      quote: 'cv2.resize',
      what: 'The image is fed in another form than in training.',
      why: 'OpenCV delivers blue before red and values up to 255, while the model was trained on red first and values up to one.',
      anchors: {
        strong: '“Colours are swapped and the scale is off. Use one piece of code for preparing images in both places.”',
        partial: 'Finds one of the two.',
        weak: 'Would train with more images.',
      },
    },
    {
      line: 11,
      quote: 'Interpreter(',
      what: 'The model is loaded anew for each image.',
      why: 'Reading and preparing it costs far more than the answer.',
      anchors: {
        strong: '“Load once at the start, then only set, invoke and get.”',
        partial: 'Suspects the model’s size.',
        weak: 'Buys a faster device.',
      },
    },
    {
      line: 24,
      quote: 'history.append',
      what: 'Every image is kept for ever.',
      why: 'An image of 640 by 480 dots takes nearly a megabyte, so at two a second four gigabytes are full in well under an hour.',
      anchors: {
        strong: '“Nobody reads this list. Keep the last few, or only the faults.”',
        partial: 'Would write them to the card.',
        weak: 'Restarts it each night.',
      },
    },
    {
      line: 22,
      quote: 'ok, frame',
      what: 'A failed reading is not looked at.',
      why: 'With the camera unplugged the frame is empty and the program ends.',
      anchors: {
        strong: '“Check it, try to open the camera again, and report that it is blind.”',
        partial: 'Would catch the error around the loop.',
        weak: 'The camera is always there.',
      },
    },
  ],
  anchors: {
    strong: 'Takes the three complaints one by one and finds a cause for each.',
    partial: 'Finds the speed, not the wrong colours.',
    weak: 'Asks for better hardware.',
  },
};
