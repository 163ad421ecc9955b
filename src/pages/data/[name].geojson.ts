import { listDataFiles, sendText } from '../../corpus/data-routes.ts';

export const getStaticPaths = () => listDataFiles('.geojson');
export const GET = sendText;
