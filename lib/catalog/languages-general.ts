import type { Skill } from './skill.ts';
import { words } from './words.ts';

export const languagesGeneral: readonly Skill[] = [
  { id: 'objective-c', name: 'Objective-C', aliases: ['Objective C', 'ObjC'], kind: 'language' },
  {
    id: 'dart',
    name: 'Dart',
    kind: 'language',
    ambiguity: {
      of: ['Dart'],
      caseSensitive: true,
      needsContext: true,
      near: words('flutter mobile app apps'),
      never: ['_ board', '_ container'],
    },
  },
  {
    id: 'ruby',
    name: 'Ruby',
    kind: 'language',
    ambiguity: {
      of: ['Ruby'],
      caseSensitive: true,
      needsContext: true,
      near: words('rails gem gems sinatra rspec bundler script scripts language languages backend'),
      never: ['_ wedding', '_ red', '_ ring', '_ jubilee'],
    },
  },
  {
    id: 'rails',
    name: 'Ruby on Rails',
    aliases: ['Rails', 'RoR'],
    kind: 'framework',
    parents: ['ruby'],
    ambiguity: { of: ['Rails', 'RoR'], caseSensitive: true, never: ['guard _'] },
  },
  { id: 'php', name: 'PHP', aliases: ['PHP 5', 'PHP 7', 'PHP 8'], kind: 'language' },
  { id: 'laravel', name: 'Laravel', kind: 'framework', parents: ['php'] },
  { id: 'symfony', name: 'Symfony', kind: 'framework', parents: ['php'] },
  { id: 'wordpress', name: 'WordPress', aliases: ['Word Press'], kind: 'platform' },
  { id: 'perl', name: 'Perl', kind: 'language' },
  {
    id: 'julia',
    name: 'Julia',
    aliases: ['JuliaLang', 'Julia language'],
    kind: 'language',
    ambiguity: {
      of: ['Julia'],
      caseSensitive: true,
      needsContext: true,
      near: words('julialang jump language languages numerical solver solvers matlab simulation simulations package packages'),
      never: ['_ roberts', '_ set'],
    },
  },
  { id: 'matlab', name: 'MATLAB', aliases: ['Matlab'], kind: 'language' },
  { id: 'simulink', name: 'Simulink', kind: 'tool' },
  { id: 'asp-net', name: 'ASP.NET', aliases: ['ASP.NET Core', 'ASP.NET MVC', 'ASP.Net'], kind: 'framework', parents: ['dot-net'] },
  { id: 'r-shiny', name: 'R Shiny', kind: 'framework', parents: ['r'] },
  { id: 'system-verilog', name: 'SystemVerilog', kind: 'language' },
];
