import type { ReviewExercise } from '#lib/questions/exercise.ts';

export const reviewChurnTraining: ReviewExercise = {
  id: 'review-churn-training',
  kind: 'review',
  title: 'A model that foresees which customers leave',
  pillar: 'code-quality',
  competency: 'data-pipelines',
  levels: ['mid', 'senior'],
  minutes: 15,
  audience: 'engineer',
  situation: 'The script reports 99 percent. Three weeks after release the model has found almost nobody who left.',
  code: `import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

visits = pd.read_csv("visits.csv")
# one row for each customer and month; about 3 rows in 100 have left == 1
features = visits[["months", "visits", "complaints", "closing_letter_sent"]]
target = visits["left"]

features = features.fillna(features.mean())
scaled = StandardScaler().fit_transform(features)

train_x, test_x, train_y, test_y = train_test_split(scaled, target, test_size=0.2)

model = LogisticRegression()
model.fit(train_x, train_y)
print("accuracy", accuracy_score(test_y, model.predict(test_x)))
`,
  defects: [
    {
      line: 9,
      quote: 'closing_letter_sent',
      what: 'One column is only known after the customer has left.',
      why: 'The model reads the answer off it. In real use the letter has not been sent yet.',
      anchors: {
        strong: '“When is this filled in? If it comes after the leaving, the model is told the answer.”',
        partial: 'Finds the column odd, and keeps it.',
        weak: 'Welcomes it because it weighs so much.',
      },
    },
    {
      line: 19,
      quote: 'print("accuracy"',
      what: 'The share of right answers says little when 3 in 100 leave.',
      why: 'Saying “stays” for everybody already gives 97.',
      anchors: {
        strong: '“What does always saying no give? I want to see how many leavers are found and how many alarms are false.”',
        partial: 'Asks for another measure by its name.',
        weak: 'Finds 99 excellent.',
      },
    },
    {
      line: 15,
      quote: 'train_test_split(scaled',
      what: 'Rows of one customer and of later months fall into both parts.',
      why: 'The model is tested on people it knows and trained on the future.',
      anchors: {
        strong: '“Split by customer and by time: train on earlier months, test on later ones.”',
        partial: 'Misses a fixed seed, or wants cross-validation, still with mixed rows.',
        weak: 'Finds 20 percent too little or too much.',
      },
    },
    {
      line: 13,
      quote: 'fit_transform',
      what: 'Filling and scaling are learnt from all rows, those of the test too.',
      why: 'The test part is no longer unseen. The effect is small here, but the same habit does harm with stronger steps.',
      anchors: {
        strong: '“Fit these on the training part alone. A pipeline does that by itself.”',
        partial: 'Knows that one should, not why.',
        weak: 'Sees nothing.',
      },
    },
  ],
  anchors: {
    strong: 'Asks first what is known at the moment of use, and explains how 99 on paper and nothing in use fit together.',
    partial: 'Names leakage and imbalance as words, and finds one of the places.',
    weak: 'Wants a larger model or more data.',
  },
};
