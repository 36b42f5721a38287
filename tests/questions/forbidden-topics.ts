export { forbiddenIn } from '#lib/questions/forbidden-topics.ts';
