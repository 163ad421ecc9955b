import { listDataFiles, sendDataFile } from '../../corpus/data-routes.ts';

export const getStaticPaths = () => listDataFiles('.json');
export const GET = sendDataFile;
