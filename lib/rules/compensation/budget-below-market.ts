import type { BriefRule } from '#lib/analysis/rule.ts';
import { amountText, marketFigure } from './market-figures.ts';

/** A budget within this share of the figure is not worth a word. */
const NEAR = 0.9;

export const budgetBelowMarket: BriefRule = {
  id: 'compensation/budget-below-market',
  kind: 'context',
  about: 'brief',
  severity: 'note',
  title: 'The budget of the role lies below the market figure',
  why: 'An offer anchored to an old figure loses the candidates it was meant for, late and expensively. This is about the role, not about a person.',
  innocent: ['Other parts of the offer make up for it.', 'The figure is of another market, or of a vendor: replace it by your own.'],
  questions: ['probe-budget'],
  requires: [],

  *check({ brief }) {
    const figure = marketFigure(brief);
    if (!figure || !brief.budget || brief.budget.amount >= figure.amount * NEAR) return;
    const spelled = `${amountText(brief.budget.amount)} ${figure.currency} is below ${amountText(figure.amount)} ${figure.currency}`;
    yield { message: `The budget of ${spelled} (${figure.source})`, spans: [], slots: {} };
  },
};
