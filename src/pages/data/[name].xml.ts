import { listDataFiles, sendDataFile } from '../../corpus/data-routes.ts';

export const getStaticPaths = () => listDataFiles('.xml');
export const GET = sendDataFile;
