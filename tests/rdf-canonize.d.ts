declare module 'rdf-canonize' {
  export function canonize(
    dataset: string,
    options: {
      readonly algorithm: 'RDFC-1.0';
      readonly inputFormat: string;
      readonly format: string;
      readonly maxWorkFactor: number;
    },
  ): Promise<string>;
}
