import { listDataFiles, sendDataFile } from '../../corpus/data-routes.ts';

export const getStaticPaths = () => listDataFiles('.cff');
export const GET = sendDataFile;
