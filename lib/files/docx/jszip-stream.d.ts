import 'jszip';

/** Documented at https://stuk.github.io/jszip/documentation/api_zipobject/internal_stream.html, and missing in the types. */
declare module 'jszip' {
  interface JSZipObject {
    internalStream(type: 'uint8array'): JSZipStreamHelper<Uint8Array>;
  }
}
