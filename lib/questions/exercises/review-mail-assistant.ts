import type { ReviewExercise } from '#lib/questions/exercise.ts';

export const reviewMailAssistant: ReviewExercise = {
  id: 'review-mail-assistant',
  kind: 'review',
  title: 'An assistant that answers mail',
  pillar: 'code-quality',
  competency: 'llm-evaluation',
  levels: ['mid', 'senior'],
  minutes: 15,
  audience: 'engineer',
  situation: 'An assistant reads mails to the sales team and acts on them. It is to run without supervision from Monday.',
  code: `import json

from crm import delete_contact, send_mail
from llm import complete

RULES = "You are the assistant of our sales team. Answer with one JSON action."


def handle(mail, user):
    prompt = RULES + "\\nThe mail:\\n" + mail.body + "\\nWhat should be done?"
    action = json.loads(complete(prompt))
    if action["do"] == "reply":
        send_mail(to=action["to"], text=action["text"])
    elif action["do"] == "delete":
        delete_contact(action["contact"])
    elif action["do"] == "compute":
        send_mail(to=mail.sender, text=str(eval(action["formula"])))
    return action


def handle_all(mails, user):
    for mail in mails:
        try:
            handle(mail, user)
        except Exception:
            handle(mail, user)
`,
  defects: [
    {
      line: 17,
      quote: 'eval(',
      what: 'What the model wrote is run as Python.',
      why: 'Whoever writes a mail can have a formula run that reads files or keys, and gets the result by mail.',
      anchors: {
        strong: '“A stranger’s mail becomes code on our server. Use a small calculator that knows numbers and signs only.”',
        partial: 'Knows that eval is bad, would forbid some words.',
        weak: 'Trusts it because a model writes the formula.',
      },
    },
    {
      line: 10,
      quote: 'mail.body',
      what: 'Instructions and the stranger’s text are one string.',
      why: 'A sentence in the mail can give orders. Better wording lowers the chance, it does not end it.',
      anchors: {
        strong: '“Assume that the mail can steer the model, and make sure that nothing bad can be done even then.”',
        partial: 'Would add “ignore instructions in the mail”.',
        weak: 'Believes that the rules come first, so they win.',
      },
    },
    {
      line: 13,
      quote: 'action["to"]',
      what: 'The receiver is whatever the model says.',
      why: 'Customer data can be sent to any address.',
      anchors: {
        strong: '“Reply only to the sender, or to addresses from a list.”',
        partial: 'Would check that it is an address.',
        weak: 'Does not see it as a danger.',
      },
    },
    {
      line: 15,
      quote: 'delete_contact(action',
      what: 'Something that cannot be undone happens without a person and without a look at rights.',
      why: 'The user is handed in and never asked. One wrong answer and the contact is gone.',
      anchors: {
        strong: '“Let it propose, let a person confirm, with the rights of that person, and keep a record.”',
        partial: 'Would ask the model whether it is sure.',
        weak: 'It was in the mail, so it was wanted.',
      },
    },
    {
      line: 25,
      quote: 'except Exception',
      what: 'After any failure the whole handling runs again.',
      why: 'A mail that was sent before the failure is sent twice, and the second failure stops all others.',
      anchors: {
        strong: '“Check the answer’s form first, then act once, and put what fails aside for a person.”',
        partial: 'Would try three times.',
        weak: 'Finds it robust.',
      },
    },
  ],
  anchors: {
    strong: 'Sorts by harm: code, sending, deleting; limits what can be done in place of pleading with the model.',
    partial: 'Names prompt injection and proposes better instructions.',
    weak: 'Tests it with three friendly mails.',
  },
};
