import type { FaceMeasures } from './face.ts';
import type { Weight } from './weight.ts';

/** A face of readers' devices that shows the text until the portal's own is there, and where it never comes. */
export interface StandIn {
  name: string;
  faces: Record<Weight, { local: readonly string[]; averageAdvance: number }>;
}

/**
 * Averages as `npm run fonts -- --measure` prints them. Arial, Liberation Sans and Arimo have the same widths; measured were
 * Arimo, Roboto and Noto Sans of @fontsource 5.3.0 (latin and vietnamese), and DejaVu Sans 2.37.
 */
export const standIns: readonly StandIn[] = [
  {
    name: 'Stand-in Arial',
    faces: {
      400: { local: ['Arial', 'Liberation Sans', 'Arimo'], averageAdvance: 459.5 },
      700: {
        local: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold'],
        averageAdvance: 491.2,
      },
    },
  },
  {
    name: 'Stand-in Roboto',
    faces: {
      400: { local: ['Roboto', 'Roboto-Regular'], averageAdvance: 451.6 },
      700: { local: ['Roboto Bold', 'Roboto-Bold'], averageAdvance: 457.8 },
    },
  },
  {
    name: 'Stand-in Noto',
    faces: {
      400: { local: ['Noto Sans', 'NotoSans-Regular'], averageAdvance: 481.3 },
      700: { local: ['Noto Sans Bold', 'NotoSans-Bold'], averageAdvance: 508.9 },
    },
  },
  {
    name: 'Stand-in DejaVu',
    faces: {
      400: { local: ['DejaVu Sans'], averageAdvance: 517.2 },
      700: { local: ['DejaVu Sans Bold', 'DejaVuSans-Bold'], averageAdvance: 579.3 },
    },
  },
];

/** Descriptors by which a stand-in takes as much room as the portal's face, in per cent. */
export interface Fit {
  'size-adjust': number;
  'ascent-override': number;
  'descent-override': number;
  'line-gap-override': number;
}

/**
 * The stand-in's letters are enlarged to the same average width; heights are told in terms of the enlarged letters.
 *
 * @param ours its measures, and how much room its letters take on average
 * @param averageAdvance that of the stand-in
 * @example fitOf({ ascent: 1000, descent: 265, lineGap: 0, averageAdvance: 493.1 }, 459.5)['size-adjust'] // 107.3
 */
export function fitOf(
  ours: Pick<FaceMeasures, 'ascent' | 'descent' | 'lineGap'> & { averageAdvance: number },
  averageAdvance: number,
): Fit {
  const enlarged = ours.averageAdvance / averageAdvance;
  const perCent = (thousandths: number) => Math.round(thousandths / enlarged) / 10;
  return {
    'size-adjust': Math.round(enlarged * 1000) / 10,
    'ascent-override': perCent(ours.ascent),
    'descent-override': perCent(ours.descent),
    'line-gap-override': perCent(ours.lineGap),
  };
}
