import { answerQuestion } from './answer-question.ts';
import { answerMessages } from './answer-messages.ts';

/* Runs in a worker, so that the page takes keys and paints while a question is answered. */

answerMessages(self, answerQuestion);
