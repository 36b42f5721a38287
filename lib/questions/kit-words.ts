/** What an interviewer is told beside the questions: how to begin and end, and how each part is asked. */
export const KIT_WORDS = {
  opening:
    'Say who you are and what you do, and that you take notes. Say that everybody hears the same questions first, and that some about their own profile follow. Tell them that there is time for their questions at the end.',
  core: 'Everybody who comes for this role hears these, word for word and in this order. Mark the anchor that comes nearest as soon as the answer is over.',
  probes: 'Each follows from a flag. Ask with an open mind: for every one of them there is an innocent explanation.',
  reserve: 'For the time that the probes leave, in an order that is the same for everybody.',
  close: 'Ask what they would like to know. Say what happens next and by when, and thank them.',
  longerRound: 'No exercise for this role fits the time. Choose a longer round.',
  noExercise:
    'There is no exercise for what this role asks for: those kept here are on the built-in specialisations. Let the engineer beside you bring a small task from your own work, and give it to everybody.',
  otherFlags: 'They ask for no question of their own, or there was no time for it. If one of them came up, say how it went.',
  noSubject: 'Age, family, health, origin, faith, accent, schooling and years without work are no subject.',
} as const;
