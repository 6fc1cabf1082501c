import { keepCopies } from './keep-copies.ts';
import { prefetchOnIntent } from './prefetch.ts';

// What helps with the pages to come; loaded when the page that is here has become quiet.
prefetchOnIntent();
void keepCopies();
