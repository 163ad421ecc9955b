import { listDataFiles, sendDataFile } from '../../corpus/data-routes.ts';

export const getStaticPaths = () => listDataFiles('.mw');
export const GET = sendDataFile;
