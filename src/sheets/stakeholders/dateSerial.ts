const DAY = 86_400_000;

/** The number by which a sheet keeps a day that is written as 2026-11-21. */
export const dateSerial = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY;
