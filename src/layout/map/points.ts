/**
 * Where countries stand that the coarse shapes leave out, so that none is missing: code, latitude, longitude in
 * degrees. Facts of general knowledge, to a few kilometres.
 */
const TABLE =
  'AD 42.54 1.56|AG 17.08 -61.79|AI 18.22 -63.06|AS -14.3 -170.72|AW 12.52 -69.98|AX 60.23 19.94|BB 13.18 -59.56|' +
  'BH 26.04 50.54|BL 17.9 -62.83|BM 32.31 -64.75|BQ 12.18 -68.26|BV -54.42 3.36|CC -12.17 96.83|CK -21.22 -159.79|' +
  'CV 15.08 -23.64|CW 12.19 -68.97|CX -10.45 105.69|DM 15.44 -61.36|FM 6.89 158.23|FO 62.17 -6.89|GD 12.12 -61.68|' +
  'GF 4 -53.1|GG 49.47 -2.57|GI 36.14 -5.35|GP 16.2 -61.55|GS -54.36 -36.69|GU 13.44 144.77|HK 22.36 114.14|' +
  'HM -53.09 73.52|IM 54.22 -4.54|IO -7.34 72.45|JE 49.22 -2.13|KI 1.85 -157.37|KM -11.65 43.34|KN 17.33 -62.75|' +
  'KY 19.32 -81.29|LC 13.89 -60.97|LI 47.14 9.54|MC 43.74 7.42|MF 18.08 -63.06|MH 7.11 171.18|MO 22.16 113.55|' +
  'MP 15.18 145.74|MQ 14.65 -61|MS 16.74 -62.18|MT 35.89 14.44|MU -20.28 57.57|MV 4.2 73.5|NF -29.05 167.95|' +
  'NR -0.52 166.93|NU -19.05 -169.87|PF -17.66 -149.42|PM 46.95 -56.33|PN -24.37 -128.31|PW 7.51 134.58|' +
  'RE -21.12 55.53|SC -4.66 55.48|SG 1.36 103.82|SH -15.96 -5.72|SJ 78.6 16|SM 43.94 12.46|ST 0.24 6.61|' +
  'SX 18.03 -63.06|TC 21.81 -71.74|TK -9.2 -171.85|TO -21.17 -175.22|TV -8.51 179.2|UM 19.28 166.6|VA 41.9 12.45|' +
  'VC 13.25 -61.2|VG 18.42 -64.62|VI 17.74 -64.77|WF -14.28 -178.13|WS -13.63 -172.44|YT -12.8 45.15';

export interface StatePoint {
  readonly code: string;
  readonly lon: number;
  readonly lat: number;
}

export const STATE_POINTS: readonly StatePoint[] = TABLE.split('|').map((entry) => {
  const [code = '', lat, lon] = entry.split(' ');
  return { code, lat: Number(lat), lon: Number(lon) };
});
