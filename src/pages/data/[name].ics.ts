import { listDataFiles, sendDataFile } from '../../corpus/data-routes.ts';

export const getStaticPaths = () => listDataFiles('.ics');
export const GET = sendDataFile;
