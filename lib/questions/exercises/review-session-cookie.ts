import type { ReviewExercise } from '#lib/questions/exercise.ts';

export const reviewSessionCookie: ReviewExercise = {
  id: 'review-session-cookie',
  kind: 'review',
  title: 'Baskets in a cookie and an export',
  pillar: 'code-quality',
  levels: ['mid', 'senior'],
  minutes: 15,
  audience: 'engineer',
  situation: 'A small shop keeps the basket in a cookie, and an office script fetches the list of users once a day.',
  code: `import base64
import hashlib
import pickle

from flask import Flask, abort, request

app = Flask(__name__)
USERS = {}


@app.post("/register")
def register():
    name, password = request.form["name"], request.form["password"]
    USERS[name] = hashlib.md5(password.encode()).hexdigest()
    return "welcome"


@app.get("/basket")
def basket():
    cookie = request.cookies.get("basket", "")
    items = pickle.loads(base64.b64decode(cookie)) if cookie else []
    return {"items": items}


@app.post("/export")
def export():
    if request.headers.get("X-Token") == "summer-2024":
        return {"users": USERS}
    app.logger.warning("wrong token %s in %s", request.headers.get("X-Token"), request.form)
    abort(403)
`,
  defects: [
    {
      line: 21,
      quote: 'pickle.loads',
      what: 'A cookie, which the visitor can write, is unpickled.',
      why: 'Loading a pickle can run any code, so a stranger takes over the server with one request.',
      anchors: {
        strong: '“This is code from a stranger. Use JSON and check it, or keep the basket on our side.”',
        partial: 'Knows that pickle is unsafe, thinks that base64 or a cookie protects it.',
        weak: 'Discusses the size of the cookie.',
      },
    },
    {
      line: 14,
      quote: 'hashlib.md5',
      what: 'Passwords are stored with a fast hash and without a salt.',
      why: 'Equal passwords look equal, and a stolen list is guessed in hours.',
      anchors: {
        strong: '“Use a slow, salted scheme made for passwords, such as argon2 or scrypt.”',
        partial: 'Would take SHA-256 in its place.',
        weak: 'Says that they are encrypted.',
      },
    },
    {
      line: 14,
      quote: 'USERS[name] =',
      what: 'Registering under a name that exists replaces its password.',
      why: 'Anybody can take over an account by registering again.',
      anchors: {
        strong: '“Nothing refuses a name that is taken.”',
        partial: 'Asks where the users are kept, since they vanish on a restart.',
        weak: 'Sees nothing.',
      },
    },
    {
      line: 27,
      quote: 'summer-2024',
      what: 'A fixed token stands in the code.',
      why: 'Everyone who can read the code can fetch all users, and it cannot be changed without a release.',
      anchors: {
        strong: '“The token comes from outside, is replaced now, and is compared with compare_digest.”',
        partial: 'Would move it to the top as a constant.',
        weak: 'Finds the token too short.',
      },
    },
    {
      line: 28,
      quote: '"users": USERS',
      what: 'The list of users hands out what is stored of their passwords.',
      why: 'An office script needs names. Whoever gets hold of the answer can guess passwords at leisure.',
      anchors: {
        strong: '“Give out the fields that are needed and no others; what is stored of a password never leaves the service.”',
        partial: 'Asks whether the script needs all of it.',
        weak: 'Takes it for harmless because it is not the password itself.',
      },
    },
    {
      line: 29,
      quote: 'app.logger.warning',
      what: 'The log receives tokens and whole forms.',
      why: 'Nearly right tokens and whatever else was sent stand readable in files that many people see.',
      anchors: {
        strong: '“Log that it failed and from where, not what was sent.”',
        partial: 'Finds the line too long for a log.',
        weak: 'Is glad that it is logged.',
      },
    },
  ],
  anchors: {
    strong: 'Begins with the code that a stranger may run, then passwords and token, and says what to do today and what later.',
    partial: 'Finds pickle and MD5 by name.',
    weak: 'Asks for type hints.',
  },
};
