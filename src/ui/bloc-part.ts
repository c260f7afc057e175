// What blocs need: it comes when a view names one, else after the first picture.
export { blocProblems } from '../model/index.ts';
export { withBlocs } from '../store/index.ts';
