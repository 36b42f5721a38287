/** Words that may stand between a number of years and the skill they are claimed for: "10+ years of hands-on experience building APIs in FastAPI". */
export const CLAIM_FILLERS: ReadonlySet<string> = new Set(
  `of with in using on and the a as an for total overall solid strong proven deep extensive hands professional production commercial industry industrial
  practical real world work works working experience expertise experienced exp build building develop developing write writing design designing deliver
  delivering run running ship shipping create creating programming coding development developer engineering engineer api apis rest service services
  application applications app apps system systems software product products model models pipeline pipelines web backend backends back end full stack
  time daily scalable + &
  experiance exprience expirience experince expereince
  erfahrung berufserfahrung praxiserfahrung praxis praktische praktischer praktischen mit im bereich der als entwicklung softwareentwicklung
  de d en con el la experiencia programando desarrollando desarrollo laboral trabajando
  expérience expériences avec sur dans développement professionnelle
  experiência com desenvolvimento trabalhando
  ervaring met van ontwikkeling werkervaring`.split(/\s+/u),
);
