import { listDataFiles, sendText } from '../../corpus/data-routes.ts';

export const getStaticPaths = () => listDataFiles('.csv');
export const GET = sendText;
