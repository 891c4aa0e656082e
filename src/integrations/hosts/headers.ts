/** What every answer carries. */
export const security = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': nobody([
    'accelerometer',
    'browsing-topics',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'hid',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ]),
} as const;

/** Of files whose name changes with their bytes. */
export const immutable = 'public, max-age=31536000, immutable';

/** Neither the portal nor what it frames uses these. */
function nobody(features: readonly string[]): string {
  return features.map((name) => `${name}=()`).join(', ');
}
