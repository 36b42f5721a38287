import type { Exercise } from '#lib/questions/exercise.ts';
import { debuggingLanguage } from './debugging-language.ts';
import { debuggingServices } from './debugging-services.ts';
import { debuggingSpecial } from './debugging-special.ts';
import { debuggingThreadsLive } from './debugging-threads-live.ts';
import { designData } from './design-data.ts';
import { designServices } from './design-services.ts';
import { designSpecial } from './design-special.ts';
import { reviewArrayStatistics } from './review-array-statistics.ts';
import { reviewBasketDefaults } from './review-basket-defaults.ts';
import { reviewCameraLoop } from './review-camera-loop.ts';
import { reviewChurnTraining } from './review-churn-training.ts';
import { reviewInvoiceCents } from './review-invoice-cents.ts';
import { reviewMailAssistant } from './review-mail-assistant.ts';
import { reviewOrderSearch } from './review-order-search.ts';
import { reviewOrdersPage } from './review-orders-page.ts';
import { reviewPaymentRepeat } from './review-payment-repeat.ts';
import { reviewReminderTimes } from './review-reminder-times.ts';
import { reviewSalesFrame } from './review-sales-frame.ts';
import { reviewSalesLoad } from './review-sales-load.ts';
import { reviewSessionCookie } from './review-session-cookie.ts';
import { reviewTicketThreads } from './review-ticket-threads.ts';
import { reviewTurnoverJob } from './review-turnover-job.ts';
import { reviewWeatherAsync } from './review-weather-async.ts';

/** Every exercise: reviews of flawed code, then designs, then faults to find. */
export const exercises: readonly Exercise[] = [
  reviewArrayStatistics,
  reviewBasketDefaults,
  reviewCameraLoop,
  reviewChurnTraining,
  reviewInvoiceCents,
  reviewMailAssistant,
  reviewOrderSearch,
  reviewOrdersPage,
  reviewPaymentRepeat,
  reviewReminderTimes,
  reviewSalesFrame,
  reviewSalesLoad,
  reviewSessionCookie,
  reviewTicketThreads,
  reviewTurnoverJob,
  reviewWeatherAsync,
  ...designData,
  ...designServices,
  ...designSpecial,
  ...debuggingLanguage,
  ...debuggingServices,
  ...debuggingSpecial,
  ...debuggingThreadsLive,
];

export const exerciseById: ReadonlyMap<string, Exercise> = new Map(exercises.map((exercise) => [exercise.id, exercise]));
