const words = (list: string): string[] => list.trim().split(/\s+/u);

/** Units of how long something takes. */
export const DURATION_UNITS: readonly string[] =
  words(`ms s sec secs second seconds min mins minute minutes h hr hrs hour hours day days week weeks month
  months sekunden minuten stunden tage secondes heures jours segundos minutos horas días dias uur dagen`);

/** What follows a share that something moved by: "35 % faster", "40 % fewer". */
export const CHANGE_ADVERBS: readonly string[] =
  words(`faster quicker slower cheaper smaller shorter less fewer more lower higher better reduction increase
  improvement drop saving savings schneller weniger mehr günstiger menos más mais moins plus sneller minder`);

/** What a system serves or holds, counted. */
export const SCALE_UNITS: readonly string[] = [
  ...words(`rows row records requests request users user customers clients events messages transactions orders devices sensors vehicles documents images
  files tables pipelines jobs queries calls subscribers shops stores sites tenants countries models pages invoices payments patients students`),
  ...words('gb tb pb rps qps tps dags dag nodes gpus zeilen nutzer kunden anfragen filas usuarios peticiones lignes utilisateurs requêtes'),
  ...words('linhas usuários gebruikers rijen'),
];
