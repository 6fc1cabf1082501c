/** A ticket as it is stored, without what the store adds. */
export const sampleTicket = {
  topic: 'other',
  subject: 'The saddle is loose',
  description: 'Since Monday.',
  email: 'ana@example.org',
  name: '',
  locale: 'en',
  article: '',
};

/** The fields of a form that is stored as it is. */
export const wholeForm = {
  topic: 'payment',
  subject: 'Paid twice',
  description: 'In May.',
  email: 'ana@example.com',
  locale: 'en',
};
